package io.milepost.domain.plan;

import java.util.Set;

/** Stored plans that this version cannot read, because another one wrote them or they were damaged. */
public class UnreadablePlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<Long> owners;

    /**
     * @param what the kind of the plans
     * @param owners all of those that were asked for: the goals' issue ids, or the projects' for rules
     */
    public UnreadablePlanException(String what, Set<Long> owners, Throwable first) {
        super(what + " of " + owners + " cannot be read by this version", first);
        this.owners = Set.copyOf(owners);
    }

    public Set<Long> owners() {
        return owners;
    }
}
