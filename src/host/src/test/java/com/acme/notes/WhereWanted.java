package com.acme.notes;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a panel where the page says the word that the descriptor names. */
public class WhereWanted implements Condition {
    private String word;

    @Override
    public void init(Map<String, String> parameters) {
        word = parameters.get("word");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.containsKey(word);
    }
}
