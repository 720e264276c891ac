package io.milepost.domain.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The order in which the formulas of a goal's KPIs are calculated: each after those whose values it needs. */
public final class FormulaOrder {

    private final Map<String, List<String>> needs = new TreeMap<>();

    private FormulaOrder(Map<String, Formula> formulas) {
        formulas.forEach((name, formula) -> needs.put(name, formulaNames(formula, formulas.keySet())));
    }

    /**
     * The names in that order; KPIs that are no formulas are left out. A sum over the sub-goals counts the goal's own
     * value too, so it needs it like any other reference.
     *
     * @throws FormulaLoopException when no order is possible
     */
    public static List<String> of(Map<String, Formula> formulas) {
        return new FormulaOrder(formulas).names();
    }

    private List<String> names() {
        List<String> order = new ArrayList<>();
        Map<String, List<String>> neededBy = neededBy();
        Map<String, Integer> open = new TreeMap<>();
        needs.forEach((name, others) -> open.put(name, others.size()));
        open.forEach((name, count) -> addIfReady(order, name, count));
        for (int next = 0; next < order.size(); next++) {
            for (String waiting : neededBy.getOrDefault(order.get(next), List.of())) {
                addIfReady(order, waiting, open.merge(waiting, -1, Integer::sum));
            }
        }
        if (order.size() < needs.size()) {
            throw new FormulaLoopException(circleBeside(order));
        }
        return order;
    }

    private static void addIfReady(Collection<String> order, String name, int openCount) {
        if (openCount == 0) {
            order.add(name);
        }
    }

    private Map<String, List<String>> neededBy() {
        Map<String, List<String>> neededBy = new HashMap<>();
        needs.forEach((name, others) -> others.forEach(other ->
                neededBy.computeIfAbsent(other, key -> new ArrayList<>()).add(name)));
        return neededBy;
    }

    /** Whoever is in no order needs somebody who is in none either, so that going on comes back in the end. */
    private List<String> circleBeside(Collection<String> order) {
        Set<String> placed = new HashSet<>(order);
        List<String> way = new ArrayList<>();
        Map<String, Integer> seenAt = new HashMap<>();
        String next = firstBeside(placed, needs.keySet());
        while (seenAt.putIfAbsent(next, way.size()) == null) {
            way.add(next);
            next = firstBeside(placed, needs.get(next));
        }
        return way.subList(seenAt.get(next), way.size());
    }

    private static String firstBeside(Set<String> placed, Collection<String> names) {
        return names.stream().filter(name -> !placed.contains(name)).findFirst().orElseThrow();
    }

    private static List<String> formulaNames(Formula formula, Set<String> formulas) {
        return formula.references().stream()
                .map(KpiReference::name)
                .filter(formulas::contains)
                .distinct()
                .toList();
    }
}
