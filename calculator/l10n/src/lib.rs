//! One language at a time: messages, plurals, numbers, money, durations.
