package io.milepost.store;

/** Where activities stand, on H2. */
class ActivityPlacesOnH2Test extends ActivityPlacesBody {

    @Override
    TestTables open() {
        return TestTables.onFreshH2();
    }
}
