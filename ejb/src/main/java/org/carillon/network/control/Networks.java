package org.carillon.network.control;

import java.util.Arrays;
import java.util.List;

/** Blocks of addresses, as people list them. */
public record Networks(List<Block> blocks) {
    public Networks {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param written separated by commas or blanks: {@code 203.0.113.7, 198.51.100.0/24}
     * @throws IllegalArgumentException if one of them is not an address or a block in digits
     */
    public static Networks parse(String written) {
        return new Networks(Arrays.stream(written.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(Block::parse)
                .toList());
    }

    /** Whether one of the blocks has this address; what is not an address in digits is in none. */
    public boolean have(String address) {
        try {
            byte[] bytes = Block.bytes(withoutZone(address));
            return blocks.stream().anyMatch(block -> block.has(bytes));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** IPv6 addresses of a link name their interface after a percent sign. */
    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
