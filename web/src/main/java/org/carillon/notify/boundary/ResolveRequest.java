package org.carillon.notify.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carillon.channel.entity.Kind;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.entity.Driver;
import org.carillon.notify.control.Reach;
import org.carillon.notify.control.TemplateValues;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.template.control.RenderedMessage;
import org.carillon.template.control.Templates;
import org.carillon.template.entity.TemplateName;
import org.carillon.template.entity.TemplateVariable;
import org.jspecify.annotations.Nullable;

/** Finds the address and the text of a request: a user's from the directory, a template's filled in. */
@ApplicationScoped
public class ResolveRequest {

    @Inject
    Users users;

    @Inject
    Drivers drivers;

    @Inject
    Reach reach;

    @Inject
    Templates templates;

    /** Fails with a problem that names all wrong fields. */
    ResolvedRequest resolved(@Nullable NotificationRequest given) {
        NotificationRequest request = NotificationRequest.present(given);
        Kind kind = request.knownKind();
        Map<String, String> faults = request.faults(kind);
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        DirectoryUser user = user(request, kind);
        RenderedMessage rendered = rendered(request.template(), user);
        String subject = MailShape.subject(request.subject());
        return new ResolvedRequest(
                request,
                kind,
                request.driverId() == null ? address(request, kind, user) : phone(request.driverId()),
                rendered == null ? request.message() : rendered.text(),
                subject == null && rendered != null ? rendered.subject() : subject,
                request.departmentId() == null && user != null ? user.getDepartmentId() : request.departmentId());
    }

    private @Nullable DirectoryUser user(NotificationRequest request, Kind kind) {
        Long id = request.userId();
        if (id == null && kind == Kind.IN_APP) {
            id = QueryParameters.number("to", request.to(), 1, Long.MAX_VALUE);
        }
        if (id == null) {
            return null;
        }
        DirectoryUser user = users.found(id);
        if (!user.isActive()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "user_id", "names a user who is no longer active");
        }
        return user;
    }

    private @Nullable String address(NotificationRequest request, Kind kind, @Nullable DirectoryUser user) {
        if (user == null || (request.to() != null && kind != Kind.IN_APP)) {
            return request.to();
        }
        return reach.address(user, kind)
                .orElseThrow(() -> Problem.field(ProblemCode.VALIDATION_FAILED, "user_id", Reach.missing(kind)));
    }

    private String phone(long id) {
        Driver driver = drivers.byId(id)
                .orElseThrow(() -> Problem.field(ProblemCode.NOT_FOUND, "driver_id", "there is no driver " + id));
        if (!driver.isActive()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "driver_id", "names a driver who is no longer active");
        }
        String phone = driver.getPhone();
        if (phone == null) {
            throw Problem.field(ProblemCode.NO_PHONE_NUMBER, "driver_id", "Driver has no phone number on file");
        }
        return phone;
    }

    private @Nullable RenderedMessage rendered(@Nullable TemplateUse use, @Nullable DirectoryUser user) {
        if (use == null) {
            return null;
        }
        TemplateName name = name(use.type());
        String language = use.language() == null && user != null ? user.getLanguage() : use.language();
        Map<String, String> values = new TreeMap<>(use.values());
        if (user != null && name.known().contains(TemplateVariable.NAME)) {
            values.putIfAbsent(TemplateVariable.NAME.key(), user.getName());
        }
        List<String> needed =
                name.required().stream().map(TemplateVariable::key).toList();
        Map<String, String> faults = TemplateValues.faults(name, needed, values, "template.variables");
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return templates.message(name, language, values);
    }

    private static TemplateName name(@Nullable String type) {
        if (type == null) {
            throw QueryParameters.refused("template.type", "is required");
        }
        return TemplateName.of(type)
                .orElseThrow(() -> QueryParameters.refused(
                        "template.type",
                        "must be one of " + QueryParameters.listed(List.of(TemplateName.values()), TemplateName::key)));
    }
}
