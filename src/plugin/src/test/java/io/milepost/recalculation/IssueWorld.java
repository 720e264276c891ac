package io.milepost.recalculation;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.IssueValues;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Occasion;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Relations;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.domain.WorkState;
import io.milepost.domain.plan.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A small Jira in memory: issues that people change, with their histories. Each change lets a second pass and answers with
 * the hints that Jira's events would give.
 */
public final class IssueWorld implements IssueFacts, IssueHistory {

    public static final Optional<String> PERSON = Optional.of("JIRAUSER10100");

    private final TreeMap<Long, Item> items = new TreeMap<>();
    private final Map<Long, List<Cause>> histories = new HashMap<>();
    private final List<NumberChange> numberChanges = new ArrayList<>();
    private final List<Long> failing = new ArrayList<>();
    private Instant now = Instant.parse("2027-01-01T09:00:00Z");
    private long nextLinkId = 10_000;
    private long nextChangeId = 1;
    private int reads;
    private Runnable onRead = () -> {};

    public synchronized List<IssueChange> create(long id, String typeId) {
        items.put(id, new Item(id, typeId));
        return List.of(changed(id, CauseKind.CREATED));
    }

    /** With a number in a field, of which no history tells. */
    public synchronized List<IssueChange> create(long id, String typeId, String fieldId, String value) {
        List<IssueChange> hints = create(id, typeId);
        items.get(id).numbers.put(fieldId, KpiValue.of(value));
        numberChanges.add(new NumberChange(id, fieldId, KpiValue.of(value), Occasion.of(now, PERSON)));
        return hints;
    }

    public synchronized List<IssueChange> createSubTask(long id, String typeId, long parentId) {
        items.put(id, new Item(id, typeId));
        items.get(id).parentId = OptionalLong.of(parentId);
        return List.of(changed(id, CauseKind.CREATED));
    }

    public synchronized List<IssueChange> transition(long id, Progress to) {
        Item item = items.get(id);
        Progress from = item.progress;
        item.progress = to;
        return List.of(recorded(id, CauseKind.TRANSITION, from.name(), to.name()));
    }

    public synchronized List<IssueChange> close(long id, String resolutionId) {
        items.get(id).progress = Progress.DONE;
        items.get(id).resolutionId = Optional.of(resolutionId);
        return List.of(recorded(id, CauseKind.RESOLUTION, "", resolutionId));
    }

    public synchronized List<IssueChange> reopen(long id) {
        Item item = items.get(id);
        String from = item.resolutionId.orElse("");
        item.progress = Progress.TO_DO;
        item.resolutionId = Optional.empty();
        return List.of(recorded(id, CauseKind.RESOLUTION, from, ""));
    }

    public synchronized List<IssueChange> setNumber(long id, String fieldId, String value) {
        KpiValue before = items.get(id).numbers.put(fieldId, KpiValue.of(value));
        String from = before == null ? "" : before.decimal().toPlainString();
        long changeId = nextChangeId;
        List<IssueChange> hints = List.of(recorded(id, CauseKind.FIELD, from, value));
        Occasion occasion = new Occasion(now, PERSON, OptionalLong.of(changeId));
        numberChanges.add(new NumberChange(id, fieldId, KpiValue.of(value), occasion));
        return hints;
    }

    synchronized boolean hasNumber(long id, String fieldId) {
        return items.get(id).numbers.containsKey(fieldId);
    }

    public synchronized List<IssueChange> clearNumber(long id, String fieldId) {
        KpiValue before = items.get(id).numbers.remove(fieldId);
        return List.of(recorded(id, CauseKind.FIELD, before.decimal().toPlainString(), ""));
    }

    public synchronized List<IssueChange> estimate(long id, OptionalLong seconds) {
        String from = items.get(id).estimateSeconds.toString();
        items.get(id).estimateSeconds = seconds;
        return List.of(recorded(id, CauseKind.FIELD, from, seconds.toString()));
    }

    public synchronized List<IssueChange> plan(long id, Span span) {
        String from = items.get(id).span.toString();
        items.get(id).span = span;
        return List.of(recorded(id, CauseKind.DATES, from, span.toString()));
    }

    public synchronized List<IssueChange> assign(long id, Optional<String> personKey) {
        items.get(id).assigneeKey = personKey;
        return List.of(changed(id, CauseKind.FIELD));
    }

    public synchronized List<IssueChange> putInLanes(long id, String kind, Set<String> values) {
        items.get(id).lanes.put(kind, values);
        return List.of(changed(id, CauseKind.FIELD));
    }

    /** As Jira announces a link: at both ends. */
    public synchronized List<IssueChange> block(long id, long successorId) {
        items.get(id).successors.add(successorId);
        return List.of(changed(id, CauseKind.LINK), changed(successorId, CauseKind.LINK));
    }

    public synchronized List<IssueChange> unblock(long id, long successorId) {
        items.get(id).successors.remove(successorId);
        return List.of(changed(id, CauseKind.LINK), changed(successorId, CauseKind.LINK));
    }

    public synchronized boolean isBlockedBy(long id, long predecessorId) {
        return items.get(predecessorId).successors.contains(id);
    }

    public synchronized List<IssueChange> link(long id, long targetId, Path path) {
        items.get(id).links.put(nextLinkId++, new Target(targetId, path));
        return List.of(recorded(id, CauseKind.LINK, "", "" + targetId));
    }

    /** Takes all its links away and gives it this one. */
    public synchronized List<IssueChange> linkOnlyTo(long id, long targetId) {
        items.get(id).links.clear();
        return link(id, targetId, Path.LINK);
    }

    public synchronized List<IssueChange> unlink(long id, long targetId) {
        items.get(id).links.values().removeIf(target -> target.issueId == targetId);
        return List.of(recorded(id, CauseKind.LINK, "" + targetId, ""));
    }

    public synchronized List<IssueChange> makeSubTaskOf(long id, OptionalLong parentId) {
        OptionalLong from = items.get(id).parentId;
        items.get(id).parentId = parentId;
        return List.of(recorded(id, CauseKind.LINK, from.toString(), parentId.toString()));
    }

    public synchronized List<IssueChange> changeType(long id, String typeId) {
        String from = items.get(id).typeId;
        items.get(id).typeId = typeId;
        return List.of(recorded(id, CauseKind.TYPE, from, typeId));
    }

    public synchronized List<IssueChange> moveToProject(long id, long projectId) {
        long from = items.get(id).projectId;
        items.get(id).projectId = projectId;
        return List.of(recorded(id, CauseKind.MOVED, "" + from, "" + projectId));
    }

    /** As in Jira, sub-tasks go with their parent, links with either end and told at both, and histories with the issue. */
    public synchronized List<IssueChange> delete(long id) {
        List<Long> gone = new ArrayList<>(subTasksOf(id));
        gone.add(id);
        gone.forEach(items::remove);
        gone.forEach(histories::remove);
        items.values().forEach(item -> item.links.values().removeIf(target -> gone.contains(target.issueId)));
        List<IssueChange> hints = new ArrayList<>(
                gone.stream().map(issue -> changed(issue, CauseKind.DELETED)).toList());
        items.values().stream()
                .filter(item -> item.successors.removeAll(gone))
                .forEach(item -> hints.add(IssueChange.of(item.id, CauseKind.LINK, now, PERSON)));
        return hints;
    }

    /** What a person did to a goal in Milepost. */
    public synchronized List<IssueChange> told(long goalId, CauseKind kind, String from, String to) {
        now = now.plusSeconds(1);
        return List.of(IssueChange.told(goalId, kind, Occasion.of(now, PERSON), Optional.of(from), Optional.of(to)));
    }

    /** What Jira's history is silent about, such as a comment. */
    public synchronized void touch(long id) {
        changed(id, CauseKind.TRANSITION);
    }

    public synchronized boolean isOfType(long id, String typeId) {
        return items.get(id).typeId.equals(typeId);
    }

    public synchronized boolean has(long id) {
        return items.containsKey(id);
    }

    public synchronized boolean hasSubTasks(long id) {
        return !subTasksOf(id).isEmpty();
    }

    public synchronized boolean isSubTask(long id) {
        return items.get(id).parentId.isPresent();
    }

    public synchronized void letTimePass(Duration duration) {
        now = now.plus(duration);
    }

    /** From now on reading this issue throws. */
    public synchronized void breakReadingOf(long id) {
        failing.add(id);
    }

    public synchronized void repair() {
        failing.clear();
    }

    /** Does something just before the next read after this one. */
    public synchronized void beforeTheReadAfterTheNext(Runnable deed) {
        onRead = () -> onRead = deed;
    }

    /** How often facts were asked for. */
    public synchronized int reads() {
        return reads;
    }

    public Clock clock() {
        return new WorldClock();
    }

    @Override
    public synchronized Map<Long, IssueFact> read(Collection<Long> issueIds, Rules rules) {
        Map<Long, IssueFact> facts = read(issueIds);
        facts.replaceAll((id, fact) -> withoutWhatNoRuleNames(fact, rules));
        return facts;
    }

    /** With everything that stands in the issues' fields. */
    public synchronized Map<Long, IssueFact> read(Collection<Long> issueIds) {
        refuseBroken(issueIds);
        return new HashMap<>(issueIds.stream()
                .filter(items::containsKey)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> fact(items.get(id)))));
    }

    @Override
    public synchronized Map<Long, Map<String, KpiValue>> numbers(Collection<Long> issueIds, Set<String> fieldIds) {
        refuseBroken(issueIds);
        Map<Long, Map<String, KpiValue>> numbers = new HashMap<>();
        issueIds.stream()
                .filter(items::containsKey)
                .forEach(id -> numbers.put(id, named(items.get(id).numbers, fieldIds)));
        numbers.values().removeIf(Map::isEmpty);
        return numbers;
    }

    @Override
    public synchronized Map<Long, Traits> traits(Collection<Long> issueIds, Rules rules) {
        refuseBroken(issueIds);
        return traits(issueIds);
    }

    public synchronized Map<Long, Traits> traits(Collection<Long> issueIds) {
        return issueIds.stream()
                .filter(items::containsKey)
                .distinct()
                .map(items::get)
                .collect(Collectors.toMap(
                        item -> item.id, item -> new Traits(item.span, item.assigneeKey, Map.copyOf(item.lanes))));
    }

    private void refuseBroken(Collection<Long> issueIds) {
        reads++;
        Runnable deed = onRead;
        onRead = () -> {};
        deed.run();
        issueIds.stream().filter(failing::contains).findFirst().ifPresent(id -> {
            throw new IllegalStateException("issue " + id + " cannot be read");
        });
    }

    private static IssueFact withoutWhatNoRuleNames(IssueFact fact, Rules rules) {
        IssueValues values = new IssueValues(
                named(fact.values().numbers(), rules.weightFieldIds()),
                fact.values().estimateSeconds(),
                rules.isGoal(fact.typeId()) ? fact.values().span() : Span.OPEN,
                fact.values().updatedAt());
        return new IssueFact(fact.id(), fact.projectId(), fact.typeId(), fact.state(), fact.relations(), values);
    }

    private static Map<String, KpiValue> named(Map<String, KpiValue> numbers, Set<String> fieldIds) {
        Map<String, KpiValue> named = new HashMap<>(numbers);
        named.keySet().retainAll(fieldIds);
        return named;
    }

    @Override
    public synchronized List<Long> updatedSince(Instant time) {
        return items.values().stream()
                .filter(item -> !item.updated.isBefore(time))
                .map(item -> item.id)
                .toList();
    }

    @Override
    public synchronized long[] allIds() {
        return items.keySet().stream().mapToLong(Long::longValue).toArray();
    }

    /** Tells of every number field, though only some are asked for. */
    @Override
    public synchronized Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue, Set<String> numberFieldIds) {
        return sinceByIssue.entrySet().stream()
                .filter(asked -> histories.containsKey(asked.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, asked -> histories.get(asked.getKey()).stream()
                        .filter(cause -> !cause.occasion().at().isBefore(asked.getValue()))
                        .toList()));
    }

    @Override
    public synchronized List<NumberChange> numberChanges(Map<Long, Set<String>> fieldIdsByIssue) {
        return numberChanges.stream()
                .filter(change ->
                        fieldIdsByIssue.getOrDefault(change.issueId(), Set.of()).contains(change.fieldId()))
                .toList();
    }

    private IssueChange changed(long id, CauseKind kind) {
        now = now.plusSeconds(1);
        Optional.ofNullable(items.get(id)).ifPresent(item -> item.updated = now);
        return IssueChange.of(id, kind, now, PERSON);
    }

    private IssueChange recorded(long id, CauseKind kind, String from, String to) {
        IssueChange change = changed(id, kind);
        Occasion occasion = new Occasion(now, PERSON, OptionalLong.of(nextChangeId++));
        histories
                .computeIfAbsent(id, issue -> new ArrayList<>())
                .add(new Cause(kind, OptionalLong.of(id), occasion, Optional.of(from), Optional.of(to)));
        return change;
    }

    private IssueFact fact(Item item) {
        List<GoalLink> links = item.links.entrySet().stream()
                .map(link -> new GoalLink(
                        link.getKey(),
                        link.getValue().issueId,
                        items.get(link.getValue().issueId).typeId,
                        items.get(link.getValue().issueId).projectId,
                        link.getValue().path))
                .toList();
        return new IssueFact(
                item.id,
                item.projectId,
                item.typeId,
                new WorkState(item.progress, item.progress.name(), item.resolutionId),
                new Relations(
                        item.parentId, subTasksOf(item.id), links, membersOf(item.id), Set.copyOf(item.successors)),
                new IssueValues(item.numbers, item.estimateSeconds, item.span, item.updated));
    }

    private Set<Long> subTasksOf(long id) {
        return items.values().stream()
                .filter(item -> item.parentId.equals(OptionalLong.of(id)))
                .map(item -> item.id)
                .collect(Collectors.toSet());
    }

    private Set<Long> membersOf(long id) {
        return items.values().stream()
                .filter(item -> item.links.values().stream().anyMatch(target -> target.issueId == id))
                .map(item -> item.id)
                .collect(Collectors.toSet());
    }

    private static final class Item {
        private final long id;
        private final Map<Long, Target> links = new TreeMap<>();
        private final Map<String, KpiValue> numbers = new HashMap<>();
        private final Set<Long> successors = new HashSet<>();
        private String typeId;
        private long projectId = 1;
        private Progress progress = Progress.TO_DO;
        private Optional<String> resolutionId = Optional.empty();
        private OptionalLong parentId = OptionalLong.empty();
        private OptionalLong estimateSeconds = OptionalLong.empty();
        private final Map<String, Set<String>> lanes = new HashMap<>();
        private Optional<String> assigneeKey = Optional.empty();
        private Span span = Span.OPEN;
        private Instant updated = Instant.EPOCH;

        Item(long id, String typeId) {
            this.id = id;
            this.typeId = typeId;
        }
    }

    private record Target(long issueId, Path path) {}

    private final class WorldClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the world has one time zone");
        }

        @Override
        public Instant instant() {
            synchronized (IssueWorld.this) {
                return now;
            }
        }
    }
}
