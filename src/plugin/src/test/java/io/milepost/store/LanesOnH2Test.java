package io.milepost.store;

/** The lanes of a roadmap on H2. */
class LanesOnH2Test extends LanesBody {

    @Override
    TestTables open() {
        return TestTables.onFreshH2();
    }
}
