package org.carillon.api.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carillon.json.boundary.StrictJson;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Completes the description that the server makes of the annotations: JSON names, the parameters that come in a bean, the problem
 * answers, which are the same for all. Named in a configuration file of the EJB module: the server does not read one in the WAR.
 */
public class ApiDescription implements OASFilter {
    /** Read as they are, for their signature, so that the server sees a stream. */
    private static final Map<String, String> RAW_BODIES = Map.of("/api/webhooks/appointments", "AppointmentEvent");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().values().forEach(JsonSchema::correct);
        }
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(ApiDescription::complete);
        }
        if (api.getTags() != null) {
            api.setTags(once(api.getTags()));
        }
        api.setServers(new ArrayList<>());
    }

    private static List<Tag> once(List<Tag> tags) {
        Map<String, Tag> byName = new LinkedHashMap<>();
        tags.forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
        return new ArrayList<>(byName.values());
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            operation.setOperationId(method.name().toLowerCase(java.util.Locale.ROOT)
                    + path.replace("/api", "").replaceAll("[^A-Za-z0-9]+", "_"));
            SharedParameters.of(method, path).forEach(operation::addParameter);
            correctContents(operation);
            nameRawBody(path, operation);
            SharedAnswers.addTo(operation);
        });
    }

    private static void nameRawBody(String path, Operation operation) {
        String schema = RAW_BODIES.get(path);
        if (schema == null
                || operation.getRequestBody() == null
                || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(body -> body.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + schema)));
    }

    private static void correctContents(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            Content content = operation.getRequestBody().getContent();
            MediaType any = content.getMediaType("*/*");
            if (any != null) {
                MediaType named = content.getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON);
                if (named != null) {
                    any.setSchema(named.getSchema());
                }
                content.removeMediaType("*/*");
                content.addMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON, any);
            }
            correct(content);
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().values().stream()
                    .map(response -> response.getContent())
                    .filter(Objects::nonNull)
                    .forEach(ApiDescription::correct);
        }
    }

    private static void correct(Content content) {
        content.getMediaTypes().values().forEach(body -> {
            if (body.getSchema() != null) {
                JsonSchema.correct(body.getSchema());
            }
            if (body.getExamples() != null) {
                body.getExamples().values().forEach(example -> example.setValue(parsed(example.getValue())));
            }
        });
    }

    private static Object parsed(Object example) {
        try {
            return example instanceof String text ? StrictJson.MAPPER.readValue(text, Object.class) : example;
        } catch (JsonProcessingException e) {
            return example;
        }
    }
}
