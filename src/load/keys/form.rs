//! How texts are written that stand for something: as patterns, for editors. What reads them is the type that each stands for.

/// How a text is written.
#[derive(Debug)]
pub(crate) struct Form {
    /// What it is, with its article: `an id`.
    pub(crate) what: &'static str,
    /// A regular expression that the whole text matches, in the part of the syntax that ECMA-262 and the crate `regex` share.
    pub(crate) pattern: &'static str,
    pub(crate) longest: Option<usize>,
    /// The most that a whole number in its place may be.
    pub(crate) most: u32,
    /// The first is shown where an editor proposes one.
    pub(crate) examples: &'static [&'static str],
}

const BASE: Form = Form { what: "", pattern: "", longest: None, most: u32::MAX, examples: &[] };

pub(crate) static ID: Form = Form {
    what: "an id: lower-case letters, digits and single hyphens, beginning with a letter",
    pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    longest: Some(tarif_pricing::limits::LONGEST_ID),
    examples: &["paket-s"],
    ..BASE
};

pub(crate) static LANGUAGE: Form = Form {
    what: "a language tag of BCP 47",
    pattern: "^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z0-9]{2,8})*$",
    examples: &["sl", "pt-BR"],
    ..BASE
};

pub(crate) static BASE_URL: Form = Form {
    what: "an address that begins with https:// or http://, with a path or none",
    pattern: r"^https?://[A-Za-z0-9\[][A-Za-z0-9.:\[\]-]*(/[A-Za-z0-9._~%/-]*)?$",
    examples: &["https://example.com/", "https://example.com/offers/"],
    ..BASE
};

pub(crate) static TIME_ZONE: Form = Form {
    what: "a name of the IANA time zone database",
    pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
    examples: &["Europe/Ljubljana"],
    ..BASE
};

/// Whether there is such a rule is checked with the site.
pub(crate) static RULE: Form = Form { what: "the code of a rule", pattern: ".", examples: &["dominated-plan"], ..BASE };

pub(crate) static AMOUNT: Form = Form {
    what: "an amount in the currency of the file, or `on-request` where none is published",
    pattern: r"^(on-request|[0-9]+(\.[0-9]{1,6})?)$",
    most: tarif_pricing::limits::MOST_MONEY,
    examples: &["49", "9.90", "on-request"],
    ..BASE
};

pub(crate) static MONEY: Form = Form {
    what: "an amount in the currency of the file",
    pattern: r"^[0-9]+(\.[0-9]{1,6})?$",
    most: tarif_pricing::limits::MOST_MONEY,
    examples: &["9.90"],
    ..BASE
};

pub(crate) static PERCENT: Form = Form {
    what: "a percentage from 0 to 100 with at most two digits after the point",
    pattern: r"^[0-9]{1,3}(\.[0-9]{1,2})?$",
    longest: Some(6),
    most: 100,
    examples: &["15", "12.5"],
};

pub(crate) static DURATION: Form = Form {
    what: "a length of time in hours and whole minutes",
    pattern: r"^([0-9]+(\.[0-9]+)?(h|min|m)|[0-9]+h[0-9]+(min|m)?)$",
    examples: &["15min", "1h", "1h30min"],
    ..BASE
};

pub(crate) static HOURS: Form = Form {
    what: "hours of a day, from and to",
    pattern: r"^\s*[0-9]{1,2}(:[0-9]{1,2})?\s*-\s*[0-9]{1,2}(:[0-9]{1,2})?\s*$",
    examples: &["8-16", "13:30-16:30"],
    ..BASE
};

pub(crate) static ENTRY: Form = Form {
    what: "what is entered, as a link has it: a count, a length of time or an amount",
    pattern: r"^[0-9][0-9.,;xhmin]*$",
    most: tarif_pricing::limits::MOST_MONEY,
    examples: &["8", "1h30min", "120.50"],
    ..BASE
};
