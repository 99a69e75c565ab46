//! What a TOML file may say: each key with its name, its meaning and what its value is. Said here once, for the parser, which asks by these keys, and for the JSON Schemas, which are made of them.

pub(crate) mod form;
pub(crate) mod page;
pub(crate) mod plans;
pub(crate) mod settings;

pub(crate) use form::Form;

/// A key of a table.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    /// What it says, for whoever writes the file.
    pub(crate) about: &'static str,
    pub(crate) need: Need,
    pub(crate) value: Shape,
}

/// Whether a table must have a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Required,
    Optional,
}

/// The keys of a table.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) keys: &'static [&'static Key],
    /// Of these the table has exactly one.
    pub(crate) one_of: &'static [&'static Key],
    /// Of each pair, the table that has the first has the second too.
    pub(crate) together: &'static [(&'static Key, &'static Key)],
}

/// What a value is.
#[derive(Debug)]
pub(crate) enum Shape {
    /// Any text.
    Text,
    /// A text of a form.
    Written(&'static Form),
    /// A text of a form, or a whole number in its place.
    Figure(&'static Form),
    /// A whole number, with the least and the most that it may be.
    Whole(i64, i64),
    /// `true` or `false`.
    Truth,
    /// One of several words.
    Word(fn() -> Vec<&'static str>),
    /// Any number of values.
    List(&'static Shape),
    /// At least one value, and none twice.
    FilledList(&'static Shape),
    /// One value for each of these.
    Row(&'static [Shape]),
    /// A table with keys of its own.
    Table(&'static Keys),
    /// A table with exactly one of these keys, which says what kind of thing its value is.
    Kind(&'static [&'static Key]),
    /// A table whose keys are names of the owner's own.
    Named { name: &'static Form, value: &'static Shape },
    /// A value of one of these shapes.
    Either(&'static [Shape]),
}

impl Key {
    pub(crate) const fn required(name: &'static str, value: Shape, about: &'static str) -> Self {
        Self { name, about, need: Need::Required, value }
    }

    pub(crate) const fn optional(name: &'static str, value: Shape, about: &'static str) -> Self {
        Self { name, about, need: Need::Optional, value }
    }

    /// Returns the keys of the table that is its value; none if it is something else.
    pub(crate) fn table(&self) -> &'static Keys {
        match self.value {
            Shape::Table(keys) => keys,
            _ => &Keys { keys: &[], one_of: &[], together: &[] },
        }
    }
}

impl Keys {
    pub(crate) const fn of(keys: &'static [&'static Key]) -> Self {
        Self { keys, one_of: &[], together: &[] }
    }
}

/// Any count that fits.
pub(crate) const COUNT: Shape = Shape::Whole(0, u32::MAX as i64);

/// Returns the words of a list that gives each its meaning.
pub(crate) fn words<T>(meanings: &[(&'static str, T)]) -> Vec<&'static str> {
    meanings.iter().map(|(word, _)| *word).collect()
}
