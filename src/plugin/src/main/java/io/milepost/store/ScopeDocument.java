package io.milepost.store;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Circle;
import io.milepost.domain.plan.Plan.Projects;
import io.milepost.domain.plan.Plan.Scope;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.domain.plan.PlanFrame;
import io.milepost.domain.plan.PlanFrame.Budget;
import io.milepost.domain.plan.PlanFrame.Horizon;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a plan that administrators have made is written down in a revision; its rules have revisions of their own. */
final class ScopeDocument {

    private ScopeDocument() {}

    /** Without content the plan is deleted. */
    static String write(Optional<Plan> plan) {
        return plan.map(ScopeDocument::document)
                .orElseGet(() -> new Document().with("deleted", true))
                .written();
    }

    static Optional<Plan> read(String text) {
        Document plan = Document.parse(text);
        return plan.isTrue("deleted")
                ? Optional.empty()
                : Optional.of(new Plan(plan.text("name"), scope(plan), access(plan), frame(plan)));
    }

    private static Document document(Plan plan) {
        Document document = new Document().with("name", plan.name());
        if (plan.scope() instanceof Search search) {
            document.with("jql", search.jql());
        } else {
            document.withWords("projects", plan.projectIds());
        }
        return document.with("editors", circle(plan.access().editors()))
                .with("viewers", circle(plan.access().viewers()))
                .with("horizon", plan.frame().horizon().map(ScopeDocument::horizon))
                .with("budget", plan.frame().budget().map(ScopeDocument::budget));
    }

    private static Document horizon(Horizon horizon) {
        return new Document().with("first", horizon.first()).with("last", horizon.last());
    }

    private static Document budget(Budget budget) {
        return new Document().with("amount", budget.amount()).with("currency", budget.currency());
    }

    private static PlanFrame frame(Document plan) {
        return new PlanFrame(
                plan.object("horizon")
                        .map(span -> new Horizon(
                                span.day("first").orElseThrow(),
                                span.day("last").orElseThrow())),
                plan.object("budget")
                        .map(budget -> new Budget(budget.decimal("amount").orElseThrow(), budget.text("currency"))));
    }

    private static Document circle(Circle circle) {
        return new Document().withWords("groups", circle.groups()).withWords("roles", circle.roleIds());
    }

    private static Scope scope(Document plan) {
        return plan.has("jql")
                ? new Search(plan.text("jql"))
                : new Projects(
                        plan.words("projects").stream().map(Long::valueOf).toList());
    }

    private static Access access(Document plan) {
        return new Access(circle(plan, "editors"), circle(plan, "viewers"));
    }

    private static Circle circle(Document plan, String name) {
        return plan.object(name).map(ScopeDocument::circle).orElse(Circle.NOBODY);
    }

    private static Circle circle(Document circle) {
        Set<Long> roles = circle.words("roles").stream().map(Long::valueOf).collect(Collectors.toSet());
        return new Circle(Set.copyOf(circle.words("groups")), roles);
    }
}
