package io.milepost.notices;

import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns facts into notices for the people whom they concern; nobody is told of what he did himself. */
public final class Telling {

    private final Concerned concerned;
    private final NoticeLog log;

    public Telling(Concerned concerned, NoticeLog log) {
        this.concerned = concerned;
        this.log = log;
    }

    /**
     * A fact about a goal.
     *
     * @param others whom it concerns beside those whom the goal does
     */
    record News(long goalId, Fact fact, Instant at, Set<String> others) {}

    /** How many notices were new. Everybody whom the goals concern is told. */
    int tellAll(Collection<News> news) {
        if (news.isEmpty()) {
            return 0;
        }
        Map<Long, Set<String>> people =
                concerned.by(news.stream().map(News::goalId).collect(Collectors.toSet()));
        List<Notice> notices = new ArrayList<>();
        news.forEach(each -> {
            Set<String> told = new HashSet<>(people.getOrDefault(each.goalId, Set.of()));
            told.addAll(each.others);
            notices.addAll(notices(each, told));
        });
        return log.add(notices);
    }

    /** How many notices were new. Only those are told who are named with the news. */
    int tellNamed(Collection<News> news) {
        return news.isEmpty()
                ? 0
                : log.add(news.stream()
                        .flatMap(each -> notices(each, each.others).stream())
                        .toList());
    }

    private static List<Notice> notices(News news, Set<String> people) {
        return people.stream()
                .filter(person -> !news.fact.byPersonKey().equals(Optional.of(person)))
                .sorted()
                .map(person -> Notice.of(person, news.goalId, news.fact, news.at))
                .toList();
    }
}
