package io.milepost.rights;

/** Staged changes on H2. */
class StagedChangesInHostTest extends StagedChangesBody {

    @Override
    SecuredHost start() {
        return SecuredHost.shared();
    }
}
