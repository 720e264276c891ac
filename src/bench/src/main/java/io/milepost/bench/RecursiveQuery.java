package io.milepost.bench;

import io.milepost.domain.Delivery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** All totals of all goals by one SQL statement over the tables of facts, by the same rules to the last digit. */
final class RecursiveQuery {

    private static final String SQL =
            """
            WITH RECURSIVE
              goal AS (SELECT id FROM fact_issue WHERE type_id = '10000'),
              activity AS (SELECT * FROM fact_issue WHERE type_id <> '10000'),
              way AS (
                SELECT a.id AS activity_id, l.target_id AS goal_id
                  FROM activity a JOIN fact_link l ON l.source_id = a.id JOIN goal g ON g.id = l.target_id
                UNION
                SELECT a.id, l.target_id
                  FROM activity a JOIN activity p ON p.id = a.parent_id
                  JOIN fact_link l ON l.source_id = p.id JOIN goal g ON g.id = l.target_id
                UNION
                SELECT a.id, g.id FROM activity a JOIN goal g ON g.id = a.parent_id),
              shared AS (
                SELECT activity_id, goal_id,
                       1000000 / count(*) OVER goals
                         + CASE WHEN goal_id = min(goal_id) OVER goals THEN 1000000 % count(*) OVER goals ELSE 0 END
                         AS share
                  FROM way WINDOW goals AS (PARTITION BY activity_id)),
              part AS (
                SELECT s.goal_id, s.share AS weight, (s.share * a.progress + 500000) / 1000000 AS done
                  FROM shared s JOIN activity a ON a.id = s.activity_id
                 WHERE a.resolution_id IS NULL OR a.resolution_id NOT IN ('10010', '3')),
              below (root_id, goal_id) AS (
                SELECT id, id FROM goal
                UNION
                SELECT b.root_id, l.source_id
                  FROM below b JOIN fact_link l ON l.target_id = b.goal_id JOIN goal g ON g.id = l.source_id)
            SELECT b.root_id, sum(p.weight), sum(p.done)
              FROM below b JOIN part p ON p.goal_id = b.goal_id
             GROUP BY b.root_id
            """;

    private RecursiveQuery() {}

    static Map<Long, Delivery> totals(Connection connection) throws SQLException {
        Map<Long, Delivery> totals = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                totals.put(row.getLong(1), new Delivery(row.getLong(2), row.getLong(3)));
            }
        }
        return totals;
    }
}
