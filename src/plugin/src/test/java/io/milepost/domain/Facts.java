package io.milepost.domain;

import io.milepost.domain.plan.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes issue facts for tests: what is not said is as in a plain open story that hangs on nothing. */
public final class Facts {

    public static final String EPIC = "10000";
    public static final String STORY = "10001";
    public static final String SUB_TASK = "10002";
    public static final String OPERATION = "10003";
    public static final String FIXED = "1";
    public static final String WONT_DO = "10010";
    public static final String DUPLICATE = "3";
    public static final Rules RULES =
            new Rules(Set.of(EPIC), Set.of(), Set.of(WONT_DO, DUPLICATE), Optional.empty(), 1);

    public static final long PROJECT = 1;

    private final long id;
    private String typeId;
    private WorkState state = new WorkState(Progress.TO_DO, "open", Optional.empty());
    private OptionalLong parentId = OptionalLong.empty();
    private final Set<Long> subTasks = new HashSet<>();
    private final List<GoalLink> links = new ArrayList<>();
    private final Map<String, KpiValue> numbers = new HashMap<>();
    private OptionalLong estimateSeconds = OptionalLong.empty();

    private Facts(long id, String typeId) {
        this.id = id;
        this.typeId = typeId;
    }

    public static Facts activity(long id) {
        return new Facts(id, STORY);
    }

    public static Facts goal(long id) {
        return new Facts(id, EPIC);
    }

    public static Facts subTask(long id, long parentId) {
        Facts facts = new Facts(id, SUB_TASK);
        facts.parentId = OptionalLong.of(parentId);
        return facts;
    }

    /** A done activity in the epic 1000. */
    public static Facts closed(long id, String resolutionId) {
        Facts facts = activity(id).inEpic(100 + id, 1000);
        facts.state = new WorkState(Progress.DONE, "closed", Optional.of(resolutionId));
        return facts;
    }

    public Facts ofType(String type) {
        this.typeId = type;
        return this;
    }

    public Facts is(Progress progress) {
        this.state = new WorkState(progress, state.statusId(), state.resolutionId());
        return this;
    }

    public Facts inEpic(long linkId, long goalId) {
        links.add(new GoalLink(linkId, goalId, EPIC, PROJECT, Path.EPIC));
        return this;
    }

    public Facts contributesTo(long linkId, long goalId) {
        links.add(new GoalLink(linkId, goalId, EPIC, PROJECT, Path.LINK));
        return this;
    }

    public Facts contributesToNoGoal(long linkId, long issueId) {
        links.add(new GoalLink(linkId, issueId, STORY, PROJECT, Path.LINK));
        return this;
    }

    public Facts inStatus(String statusId) {
        this.state = new WorkState(state.progress(), statusId, state.resolutionId());
        return this;
    }

    public Facts withNumber(String fieldId, String value) {
        numbers.put(fieldId, KpiValue.of(value));
        return this;
    }

    public Facts estimatedAt(long seconds) {
        estimateSeconds = OptionalLong.of(seconds);
        return this;
    }

    /** The goal of an earlier link lies in this project. */
    public Facts whoseGoalIsInProject(long goalId, long projectId) {
        links.replaceAll(link -> link.targetId() == goalId
                ? new GoalLink(link.linkId(), goalId, link.targetTypeId(), projectId, link.path())
                : link);
        return this;
    }

    public IssueFact build() {
        return new IssueFact(
                id,
                PROJECT,
                typeId,
                state,
                new Relations(parentId, subTasks, links, Set.of(), Set.of()),
                new IssueValues(numbers, estimateSeconds, Span.OPEN, Instant.EPOCH));
    }
}
