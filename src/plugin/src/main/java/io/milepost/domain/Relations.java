package io.milepost.domain;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * What an issue is tied to.
 *
 * @param parentId the issue of which it is a sub-task
 * @param subTaskIds its own sub-tasks
 * @param goalLinks its epic link and its outward "contributes to" links, whatever the type of their target
 * @param memberIds the issues whose goal links lead to it
 * @param successorIds the issues that links say can only begin when it has ended
 */
public record Relations(
        OptionalLong parentId,
        Set<Long> subTaskIds,
        List<GoalLink> goalLinks,
        Set<Long> memberIds,
        Set<Long> successorIds) {

    public static final Relations NONE = new Relations(OptionalLong.empty(), Set.of(), List.of(), Set.of(), Set.of());

    public Relations {
        subTaskIds = Set.copyOf(subTaskIds);
        goalLinks = List.copyOf(goalLinks);
        memberIds = Set.copyOf(memberIds);
        successorIds = Set.copyOf(successorIds);
    }

    Relations withGoalLinks(LongPredicate toTarget) {
        return with(goalLinks.stream()
                .filter(link -> toTarget.test(link.targetId()))
                .toList());
    }

    public Relations with(List<GoalLink> others) {
        return new Relations(parentId, subTaskIds, others, memberIds, successorIds);
    }
}
