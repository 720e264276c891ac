package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Share;
import io.milepost.planning.ActivityShares;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;

/** The shares of activities in Active Objects, for those who change them. */
public final class ActiveObjectsActivityShares implements ActivityShares {

    private final ActiveObjects ao;
    private final ShareRows rows;

    public ActiveObjectsActivityShares(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ShareRows(ao);
    }

    @Override
    public Map<Long, Share> of(long activityId) {
        return rows.byActivity(List.of(activityId)).getOrDefault(activityId, Map.of());
    }

    @Override
    public void set(long activityId, long goalId, Optional<Share> share) {
        String slot = activityId + "/" + goalId;
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(ActivityShareRow.class, "SLOT = ?", slot);
            share.ifPresent(set -> ao.create(
                    ActivityShareRow.class,
                    new DBParam("ACTIVITY_ID", activityId),
                    new DBParam("GOAL_ID", goalId),
                    new DBParam("SLOT", slot),
                    new DBParam("MILLIONTHS", set.millionths())));
            return null;
        });
    }
}
