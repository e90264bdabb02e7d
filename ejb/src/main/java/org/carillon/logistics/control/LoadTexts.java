package org.carillon.logistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.Load;
import org.carillon.template.control.Templates;
import org.carillon.template.entity.TemplateName;
import org.carillon.template.entity.TemplateVariable;

/** What drivers read about loads: the documented texts, or what the administrators have made of them. */
@ApplicationScoped
public class LoadTexts {

    @Inject
    private Templates templates;

    public String assignment(Driver driver, Load load) {
        return templates.render(TemplateName.LOAD_ASSIGNMENT, null, variables(driver, load, ""));
    }

    /** @param update what has changed, at most 1,000 characters */
    public String update(Driver driver, Load load, String update) {
        return templates.render(TemplateName.LOAD_UPDATE, null, variables(driver, load, update));
    }

    private static Map<String, String> variables(Driver driver, Load load, String update) {
        return Map.of(
                TemplateVariable.DRIVER_NAME.key(), driver.getName(),
                TemplateVariable.LOAD_NUMBER.key(), load.getLoadNumber(),
                TemplateVariable.PICKUP_LOCATION.key(), load.getPickupLocation(),
                TemplateVariable.DELIVERY_LOCATION.key(), load.getDeliveryLocation(),
                TemplateVariable.PICKUP_DATE.key(), load.getPickupDate().toString(),
                TemplateVariable.UPDATE_MESSAGE.key(), update);
    }
}
