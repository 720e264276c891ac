package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.planning.feeds.Feed;
import io.milepost.planning.feeds.FeedKind;
import io.milepost.planning.feeds.Feeds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** The links by which programs read roadmaps, in Active Objects. */
public final class ActiveObjectsFeeds implements Feeds {

    private static final String BY_TIME = "MADE_MILLIS, ID";

    private final ActiveObjects ao;
    private final Rows<FeedRow, Optional<Feed>> rows;

    public ActiveObjectsFeeds(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows<>(ao, FeedRow.class, FeedRow.COLUMNS, ActiveObjectsFeeds::feed);
    }

    @Override
    public Feed add(String personKey, Feed.Content content, String hash, Instant madeAt) {
        FeedRow row = ao.executeInTransaction(() -> ao.create(
                FeedRow.class,
                new DBParam("PERSON_KEY", personKey),
                new DBParam("KIND", content.kind().word()),
                new DBParam("LABEL", content.name()),
                new DBParam("WANTED", content.wanted()),
                new DBParam("HASH", hash),
                new DBParam("MADE_MILLIS", madeAt.toEpochMilli())));
        return new Feed(row.getId(), personKey, content, madeAt, Optional.empty());
    }

    @Override
    public List<Feed> of(String personKey) {
        return known(rows.find(rows.where("PERSON_KEY = ?", personKey).order(BY_TIME)));
    }

    @Override
    public List<Feed> all() {
        return known(rows.find(rows.all().order(BY_TIME)));
    }

    @Override
    public Optional<Feed> byHash(String hash) {
        return known(rows.find(rows.where("HASH = ?", hash))).stream().findFirst();
    }

    @Override
    public Optional<Feed> byId(long id) {
        return known(rows.find(rows.where("ID = ?", id))).stream().findFirst();
    }

    @Override
    public void used(long id, Instant at) {
        ao.executeInTransaction(() -> {
            PlainSql.of(ao, FeedRow.class)
                    .ifPresent(sql -> sql.batch(
                            FeedRow.class,
                            "UPDATE # SET {USED_MILLIS} = ? WHERE {ID} = ?",
                            List.of(id),
                            (row, each) -> row.number(at.toEpochMilli()).number(each)));
            return null;
        });
    }

    @Override
    public void end(long id) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(FeedRow.class, "ID = ?", id));
    }

    private static List<Feed> known(List<Optional<Feed>> found) {
        return found.stream().flatMap(Optional::stream).toList();
    }

    /** A kind that only a later version knows opens nothing here. */
    private static Optional<Feed> feed(FeedRow row) {
        return FeedKind.of(row.getKind())
                .map(kind -> new Feed(
                        row.getId(),
                        row.getPersonKey(),
                        new Feed.Content(kind, row.getLabel(), row.getWanted()),
                        Instant.ofEpochMilli(row.getMadeMillis()),
                        Optional.ofNullable(row.getUsedMillis()).map(Instant::ofEpochMilli)));
    }
}
