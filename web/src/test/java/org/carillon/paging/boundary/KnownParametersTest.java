package org.carillon.paging.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownParametersTest {
    static class Filters {
        @QueryParam("phone")
        @Nullable
        String phone;

        int seen;
    }

    static class Resource {
        @GET
        public void search(@BeanParam Filters filters, @QueryParam("limit") @Nullable String limit) {}

        @GET
        public void read(String id) {}

        @POST
        public void send(@QueryParam("message") String message) {}
    }

    @Test
    void aSearchKnowsWhatItsMethodAndItsBeanDeclare() {
        assertEquals(Set.of("phone", "limit"), declaredBy("search"));
    }

    @Test
    void whatIsNoSearchRefusesNothing() {
        assertEquals(Set.of(), declaredBy("read"));
        assertEquals(Set.of(), declaredBy("send"));
    }

    private static Set<String> declaredBy(String name) {
        return KnownParameters.declaredBy(Arrays.stream(Resource.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow());
    }
}
