package org.carillon.directory.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carillon.directory.entity.Department;
import org.carillon.register.control.Rows;

/** Finds departments. Those that are no longer active are found too: their messages name them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Departments {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public Optional<Department> byId(long id) {
        return rows().byId(id);
    }

    /** Fails with NOT_FOUND. */
    public Department found(long id) {
        return rows().found(id);
    }

    /** In the order of their ids; what is not known is left out. */
    public List<Department> byIds(Collection<Long> ids) {
        return rows().byIds(ids);
    }

    /** By its name in any case. */
    public Optional<Department> byName(String name) {
        return rows().by("nameKey", name.toLowerCase(Locale.ROOT));
    }

    private Rows<Department> rows() {
        return new Rows<>(entities, Department.class, "department");
    }
}
