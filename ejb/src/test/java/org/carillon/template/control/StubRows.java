package org.carillon.template.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carillon.template.entity.MessageTemplate;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/** Versions in memory, and how often they were asked for. */
class StubRows extends TemplateRows {
    private final List<MessageTemplate> rows = new ArrayList<>();
    int queries;

    void add(TemplateName name, String language, int version, @Nullable String body) {
        add(new MessageTemplate(name, language, version, body, null, "test", Instant.EPOCH));
    }

    @Override
    public void add(MessageTemplate version) {
        rows.add(version);
    }

    @Override
    public long count() {
        queries++;
        return rows.size();
    }

    @Override
    public List<MessageTemplate> newest() {
        queries++;
        Map<String, MessageTemplate> newest = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparing(MessageTemplate::getVersion))
                .forEach(row -> newest.put(row.getName() + row.getLanguage(), row));
        return List.copyOf(newest.values());
    }

    @Override
    public List<MessageTemplate> versions(TemplateName name, String language) {
        return rows.stream()
                .filter(row -> row.getName() == name && row.getLanguage().equals(language))
                .sorted(Comparator.comparing(MessageTemplate::getVersion).reversed())
                .toList();
    }
}
