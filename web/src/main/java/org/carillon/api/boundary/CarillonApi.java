package org.carillon.api.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** All resources below {@code /api}. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Carillon",
                        version = "1.0",
                        description =
                                "Notifications that reach people on their phones. Get a token from /api/auth/token, or log in at /api/auth/login. "
                                        + "Errors are RFC 9457 problems with a stable code. JSON bodies may contain // and /* */ comments; "
                                        + "an unknown field or a wrong type is refused. A trailing slash makes no difference."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class CarillonApi extends Application {

    /** JSON is read and written by Jackson alone. A Location stays as short as written. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableMoxyJson", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
