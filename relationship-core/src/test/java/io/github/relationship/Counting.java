package io.github.relationship;

import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.QuarantiningRepository;
import io.github.relationship.spi.RelationshipRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Counts what a repository is asked. */
final class Counting {

    private final Map<String, Integer> calls = new HashMap<>();
    private final RelationshipRepository repository;

    Counting(ClaimingRepository counted) {
        this.repository = (RelationshipRepository) Proxy.newProxyInstance(
                Counting.class.getClassLoader(),
                new Class<?>[] {ClaimingRepository.class, QuarantiningRepository.class},
                (self, method, given) -> {
                    calls.merge(method.getName(), 1, Integer::sum);
                    try {
                        return method.invoke(counted, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    RelationshipRepository repository() {
        return repository;
    }

    int of(String call) {
        return calls.getOrDefault(call, 0);
    }

    void reset() {
        calls.clear();
    }
}
