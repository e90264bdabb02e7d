package org.carillon.notification.boundary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pictures and other files that the provider is to fetch. Only the addresses are checked: whoever fetches a file that a
 * request names reaches into the network that he stands in, and the provider checks size and type anyway.
 */
public final class MediaUrls {
    private static final int MOST_BY_MMS = 10;
    private static final int MOST_BY_WHATSAPP = 1;
    private static final int LONGEST = 2_048;
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{1,4})$");
    private static final Set<String> CARRIED = Set.of(
            "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "mp3", "mpga", "ogg", "oga", "opus",
            "amr", "aac", "m4a", "wav", "mp4", "m4v", "3gp", "3gpp", "mov", "mpg", "mpeg", "webm", "pdf", "vcf", "ics",
            "csv", "txt", "rtf", "doc", "docx", "xls", "xlsx", "ppt", "pptx");

    private MediaUrls() {}

    /** Why they cannot be sent; empty if they can. */
    public static Optional<String> fault(Kind kind, List<@Nullable String> urls) {
        int most = kind == Kind.WHATSAPP ? MOST_BY_WHATSAPP : MOST_BY_MMS;
        if (urls.size() > most) {
            return Optional.of("has " + urls.size() + " addresses, at most " + most + " can be sent");
        }
        for (int i = 0; i < urls.size(); i++) {
            String fault = fault(urls.get(i));
            if (fault != null) {
                return Optional.of(urls.size() == 1 ? fault : "address " + (i + 1) + " " + fault);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String fault(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return "must not be blank";
        }
        if (url.length() > LONGEST) {
            return "has more than " + LONGEST + " characters";
        }
        try {
            URI address = new URI(url);
            if (!"https".equalsIgnoreCase(address.getScheme())
                    || address.getHost() == null
                    || address.getRawUserInfo() != null) {
                return "must be an https address that anybody can fetch without a login";
            }
            return fault(address);
        } catch (URISyntaxException e) {
            return "is not an address";
        }
    }

    private static @Nullable String fault(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        Matcher extension = EXTENSION.matcher(path.substring(path.lastIndexOf('/') + 1));
        return extension.find() && !CARRIED.contains(extension.group(1).toLowerCase(Locale.ROOT))
                ? "is a file of a type that is not carried: ." + extension.group(1)
                : null;
    }
}
