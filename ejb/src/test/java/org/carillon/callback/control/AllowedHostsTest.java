package org.carillon.callback.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.carillon.problem.control.Problem;
import org.carillon.settings.control.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    private final AllowedHosts hosts = new AllowedHosts();

    @BeforeEach
    void nameOne() {
        Setting.save(Map.of(Setting.CALLBACK_PRIVATE_HOSTS, Optional.of("127.0.0.1, intranet.example")));
    }

    @AfterEach
    void forget() {
        Setting.save(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "/relative",
                "ftp://8.8.8.8/x",
                "http://8.8.8.8/x",
                "https:///x",
                "https://10.0.0.1/x",
                "https://localhost/x",
                "https://[::1]/x",
                "https://[::ffff:169.254.169.254]/latest",
                "https://127.0.0.2/x",
                "https://user:secret@8.8.8.8/x",
                "https://8.8.8.8/x#part",
                "https://8.8.8.8/with blank"
            })
    void refusesWhatMayNotBeCalled(String url) {
        assertEquals(
                "url",
                assertThrows(Problem.class, () -> hosts.checked(url), url)
                        .fields()
                        .keySet()
                        .iterator()
                        .next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://8.8.8.8/x?a=b",
                "https://8.8.8.8:8443/",
                "http://127.0.0.1:9000/hook",
                "https://nobody.invalid/unknown-yet"
            })
    void takesPublicAddressesAndHostsThatAreNamed(String url) {
        assertEquals(url, hosts.checked(url));
    }

    /** A name that was public when it was saved may lead elsewhere when it is called. */
    @Test
    void refusesAtTheConnectionToo() {
        assertThrows(AllowedHosts.Forbidden.class, () -> hosts.resolve("localhost"));
        assertThrows(AllowedHosts.Forbidden.class, () -> hosts.resolve("10.0.0.1"));
    }
}
