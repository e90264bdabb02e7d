package org.carillon.template.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carillon.template.entity.MessageTemplate;
import org.carillon.template.entity.TemplateName;

/** The stored versions. Reading writes nothing that the caller's transaction still holds back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TemplateRows {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** How many versions there are; since rows are only added, another number means that something has changed. */
    public long count() {
        return entities.createQuery("select count(t) from MessageTemplate t", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    /** The newest version of each text, also where it has none any more. */
    public List<MessageTemplate> newest() {
        return entities.createQuery(
                        "select t from MessageTemplate t where t.version = (select max(o.version) from MessageTemplate o"
                                + " where o.name = t.name and o.language = t.language) order by t.name, t.language",
                        MessageTemplate.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    public Optional<MessageTemplate> newest(TemplateName name, String language) {
        return versions(name, language).stream().findFirst();
    }

    /** Newest first. */
    public List<MessageTemplate> versions(TemplateName name, String language) {
        return entities.createQuery(
                        "select t from MessageTemplate t where t.name = :name and t.language = :language"
                                + " order by t.version desc",
                        MessageTemplate.class)
                .setParameter("name", name)
                .setParameter("language", language)
                .getResultList();
    }

    /** Durable when it returns; a version that another node has stored meanwhile is refused by the database. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void add(MessageTemplate version) {
        entities.persist(version);
    }
}
