package org.carillon.paging.boundary;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every search refuses a parameter that it does not declare, and one given twice: a filter that is ignored would show too much. */
@Provider
public class KnownParameters implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Set<String> known = declaredBy(resource.getResourceMethod());
        if (!known.isEmpty()) {
            ContainerRequestFilter filter =
                    request -> QueryParameters.refuseUnknownOrDouble(request.getUriInfo(), known);
            context.register(filter, ContainerRequestFilter.class);
        }
    }

    /** Empty for what is no search. */
    static Set<String> declaredBy(Method method) {
        if (!method.isAnnotationPresent(GET.class)) {
            return Set.of();
        }
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::elements)
                .map(element -> element.getAnnotation(QueryParam.class))
                .flatMap(parameter -> Optional.ofNullable(parameter).stream())
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<? extends AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
