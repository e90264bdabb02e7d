package org.carillon.notify.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.control.Preferences;
import org.carillon.consent.entity.ChannelPreference;
import org.carillon.directory.entity.DirectoryUser;

/** Where a user can be reached: at the phone number of the preferences, else at what the directory has. */
@ApplicationScoped
public class Reach {
    private static final List<Kind> CHANNELS = List.of(Kind.SMS, Kind.WHATSAPP, Kind.EMAIL, Kind.IN_APP);

    @Inject
    Preferences preferences;

    /** The channels that the user wants to be told things by. */
    List<Kind> preferred(DirectoryUser user) {
        ChannelPreference preference = preferences.orUsual(user.getId());
        return CHANNELS.stream().filter(preference::wants).toList();
    }

    /** Empty if there is none on file. */
    public Optional<String> address(DirectoryUser user, Kind kind) {
        return switch (kind) {
            case SMS, WHATSAPP, CALL ->
                preferences
                        .of(user.getId())
                        .flatMap(stated -> Optional.ofNullable(stated.getPhoneNumber()))
                        .or(() -> Optional.ofNullable(user.getPhone()));
            case EMAIL -> Optional.ofNullable(user.getEmail());
            case IN_APP -> Optional.of(String.valueOf(user.getId()));
        };
    }

    /** Why there is no address, for people. */
    public static String missing(Kind kind) {
        return kind == Kind.EMAIL ? "User has no e-mail address on file" : "User has no phone number on file";
    }
}
