package org.carillon.callback.control;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import org.carillon.network.control.Block;

/** Which addresses lie in the public Internet. What embeds another address, as tunnels and translations do, does not count as public. */
final class PublicNetwork {
    private static final List<Block> PRIVATE = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));
    /** Of the whole space only this part is given to networks. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::", 3);

    private static final List<Block> SPECIAL_UNICAST =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? PRIVATE.stream().noneMatch(block -> block.has(bytes))
                : GLOBAL_UNICAST.has(bytes) && SPECIAL_UNICAST.stream().noneMatch(block -> block.has(bytes));
    }
}
