package org.carillon.security.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.security.entity.SigningKey;

final class SigningKeysInMemory extends SigningKeys {
    final List<SigningKey> keys = new ArrayList<>();
    int lookups;

    @Override
    public Optional<SigningKey> find(String kid) {
        lookups++;
        return keys.stream().filter(key -> key.kid().equals(kid)).findFirst();
    }

    @Override
    public Optional<SigningKey> newest(String masterKey) {
        return keys.stream().filter(key -> key.sealedBy().equals(masterKey)).findFirst();
    }

    @Override
    public void add(SigningKey key) {
        keys.add(key);
    }
}
