package org.carillon.simulator.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static final String PATH = "/2010-04-01/Accounts/AC1/Messages.json";

    @Test
    void givesFiftyAtMostAThousand() {
        assertEquals(50, Paging.of(PATH, Forms.of()).size());
        assertEquals(1_000, Paging.of(PATH, Forms.of("PageSize", "5000")).size());
        assertEquals(1, Paging.of(PATH, Forms.of("PageSize", "0")).size());
    }

    @Test
    void nextPageStartsBelowTheLastItemAndKeepsTheFilters() {
        String json = json(Paging.of(PATH, Forms.of("To", "+614", "PageSize", "2")), List.of("SM3", "SM2", "SM1"));

        assertTrue(
                json.contains("\"next_page_uri\":\"" + PATH + "?To=%2B614&PageSize=2&Page=1&PageToken=PASM2\""), json);
        assertTrue(json.contains("\"previous_page_uri\":null"), json);
    }

    @Test
    void lastPageHasNoNext() {
        Paging paging = Paging.of(PATH, Forms.of("PageSize", "2", "Page", "1", "PageToken", "PASM2"));
        String json = json(paging, List.of("SM1"));

        assertEquals("SM2", paging.token());
        assertEquals(0, paging.skip());
        assertTrue(json.contains("\"next_page_uri\":null"), json);
        assertTrue(json.contains("\"start\":2,\"end\":2"), json);
    }

    @Test
    void pageNumberWithoutTokenCountsFromTheNewest() {
        assertEquals(
                40, Paging.of(PATH, Forms.of("PageSize", "20", "Page", "2")).skip());
    }

    private static String json(Paging paging, List<String> sids) {
        return TwilioJson.text(json -> {
            json.writeStartObject();
            paging.write(json, sids);
            json.writeEnd();
        });
    }
}
