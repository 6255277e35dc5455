"""Templates of sentences with figures, for benchmarks.sums."""
