package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.auditing.AuditingCategory;
import com.atlassian.jira.auditing.AuditingManager;
import com.atlassian.jira.auditing.ChangedValue;
import com.atlassian.jira.auditing.RecordRequest;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class JiraAuditTrailTest {

    private static final SettingsChange CHANGE = new SettingsChange(
            Instant.EPOCH,
            Optional.of("anna"),
            Area.PERMISSIONS,
            "Brand 2027",
            List.of(new Difference("viewers.groups", "", "board")));

    private final BundleContext context = mock(BundleContext.class);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final AuditingManager log = mock(AuditingManager.class);
    private final JiraAuditTrail trail = new JiraAuditTrail(context, texts);

    @Nested
    class WhenJiraKeepsAnAuditLog {

        @BeforeEach
        void offer() {
            ServiceReference<?> offered = mock(ServiceReference.class);
            doReturn(offered).when(context).getServiceReference(AuditingManager.class.getName());
            doReturn(log).when(context).getService(offered);
            when(texts.getText("milepost.audit.permissions")).thenReturn("Milepost: permissions of a plan changed");
        }

        @Test
        void tellsItWhatWasChangedFromWhatToWhat() {
            trail.tell(CHANGE);

            ArgumentCaptor<RecordRequest> stored = ArgumentCaptor.forClass(RecordRequest.class);
            verify(log).store(stored.capture());
            RecordRequest record = stored.getValue();
            assertThat(record.getSummary()).isEqualTo("Milepost: permissions of a plan changed");
            assertThat(record.getCategory()).isEqualTo(AuditingCategory.PERMISSIONS);
            assertThat(record.getObjectItem().getObjectName()).isEqualTo("Brand 2027");
            assertThat(record.getChangedValues())
                    .extracting(ChangedValue::getName, ChangedValue::getFrom, ChangedValue::getTo)
                    .containsExactly(tuple("viewers.groups", "", "board"));
        }

        @Test
        void letsTheChangeStandWhereTheLogFails() {
            doThrow(new IllegalStateException("the disk is full")).when(log).store(any());

            assertThatCode(() -> trail.tell(CHANGE)).doesNotThrowAnyException();
        }
    }

    @Nested
    class WhenJiraOffersNone {

        @Test
        void tellsNobody() {
            assertThatCode(() -> trail.tell(CHANGE)).doesNotThrowAnyException();
        }
    }
}
