package io.milepost.domain.notice;

import io.milepost.domain.Health;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What happened to a goal, or is about to. A person is told of the same fact once. */
public sealed interface Fact {

    NoticeKind kind();

    /** What of the goal it is about; with goal, kind and day it tells a fact from every other one. */
    String subject();

    /** In the time zone in which plans count their days. */
    LocalDate day();

    /** Jira's user key of who brought it about, where that is one person. */
    default Optional<String> byPersonKey() {
        return Optional.empty();
    }

    /** The KPI or milestone that it is about, where it is about one. */
    default Optional<Part> part() {
        return Optional.empty();
    }

    /** A KPI or milestone, by the name that it had then. */
    record Part(String id, String name) {}

    /** A fact of which nothing but its KPI or milestone and its day is to be told. */
    sealed interface OfPart extends Fact {

        Part about();

        @Override
        default Optional<Part> part() {
            return Optional.of(about());
        }

        @Override
        default String subject() {
            return about().id();
        }
    }

    /** The same change again on the same day is not told again. */
    record HealthChanged(Health from, Health to, LocalDate day, Optional<String> byPersonKey) implements Fact {
        public HealthChanged {
            if (from == to) {
                throw new IllegalArgumentException("no change of health: " + from);
            }
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.HEALTH_CHANGED;
        }

        @Override
        public String subject() {
            return from.word() + " " + to.word();
        }
    }

    /** @param day the last one on which the goal is not stale for want of a value */
    record ValueDue(Part about, LocalDate day) implements OfPart {
        @Override
        public NoticeKind kind() {
            return NoticeKind.VALUE_DUE;
        }
    }

    /** @param day the milestone's */
    record MilestoneNear(Part about, LocalDate day) implements OfPart {
        @Override
        public NoticeKind kind() {
            return NoticeKind.MILESTONE_NEAR;
        }
    }

    /** @param day the milestone's */
    record MilestoneMissed(Part about, LocalDate day) implements OfPart {
        @Override
        public NoticeKind kind() {
            return NoticeKind.MILESTONE_MISSED;
        }
    }

    /**
     * @param place where the text stands
     * @param reference the number of what holds the text
     * @param text as it was written, shortened where it is long
     */
    record Mentioned(Place place, long reference, LocalDate day, Optional<String> byPersonKey, String text)
            implements Fact {
        private static final int LONGEST = 400;

        /** Where people write. */
        public enum Place {
            /** The note of a value that was recorded, corrected or withdrawn. */
            MEASUREMENT,
            /** A plan, or the reason that was given for changing it. */
            PLAN;

            /** The word by which REST, the store and the page know it. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public Mentioned {
            text = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.MENTIONED;
        }

        @Override
        public String subject() {
            return place.word() + " " + reference;
        }
    }
}
