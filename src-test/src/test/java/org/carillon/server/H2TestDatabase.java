package org.carillon.server;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in a file that the server and the tests have open together, over loopback. */
record H2TestDatabase(Path folder) implements TestDatabase {
    private static final String USER = "sa";
    private static final String PASSWORD = "tests";

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "CARILLON_DB_URL",
                url(),
                "CARILLON_DB_USER",
                USER,
                "CARILLON_DB_PASSWORD",
                PASSWORD,
                "CARILLON_JAVA_OPTS",
                "-Dh2.bindAddress=127.0.0.1");
    }

    @Override
    public DataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url());
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source;
    }

    @Override
    public void close() {}

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("carillon") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
    }
}
