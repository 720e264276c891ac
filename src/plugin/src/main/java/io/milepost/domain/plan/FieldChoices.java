package io.milepost.domain.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a plan offers in the fields of its issues, in the order in which it is offered, in its people's own words. */
public record FieldChoices(List<String> channels, List<String> funnelStages, List<String> audiences) {

    private static final int LONGEST = 60;
    private static final int MOST = 100;

    /** Until a plan says otherwise. */
    public static final FieldChoices STANDARD = new FieldChoices(
            List.of(
                    "Website",
                    "SEO",
                    "SEA",
                    "E-mail",
                    "Social media",
                    "Video",
                    "Podcast",
                    "Influencers",
                    "PR",
                    "Events",
                    "Loyalty",
                    "TV",
                    "Radio",
                    "Print",
                    "Outdoor",
                    "Direct mail",
                    "Telemarketing"),
            List.of("Awareness", "Interest", "Desire", "Action", "Loyalty"),
            List.of("Prospects", "New customers", "Existing customers", "Lapsed customers"));

    public FieldChoices {
        channels = checked(channels);
        funnelStages = checked(funnelStages);
        audiences = checked(audiences);
    }

    private static List<String> checked(List<String> typed) {
        List<String> choices = typed.stream().map(String::strip).toList();
        if (choices.size() > MOST) {
            throw new PlanRefusedException("choices-too-many", Integer.toString(choices.size()));
        }
        Set<String> taken = new HashSet<>();
        choices.forEach(choice -> check(choice, taken));
        return choices;
    }

    private static void check(String choice, Set<String> taken) {
        if (choice.isEmpty() || choice.length() > LONGEST || choice.chars().anyMatch(Character::isISOControl)) {
            throw new PlanRefusedException("choice", choice);
        }
        if (!taken.add(choice.toLowerCase(Locale.ROOT))) {
            throw new PlanRefusedException("choice-twice", choice);
        }
    }
}
