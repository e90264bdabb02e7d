package org.carillon.security.boundary;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts the access filter before every resource method. */
@Provider
public class AccessRules implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        AccessRule rule = AccessRule.stated(resource.getResourceMethod()).orElseGet(AccessRule.Nobody::new);
        context.register(new AccessFilter(rule));
    }
}
