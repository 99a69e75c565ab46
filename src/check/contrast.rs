//! Colours of a theme that are too near one another to be read.
#![allow(clippy::float_arithmetic, reason = "contrasts are no amounts of money")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lightningcss::printer::PrinterOptions;
use lightningcss::properties::Property;
use lightningcss::properties::custom::CustomProperty;
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use lightningcss::traits::{Parse, ToCss};
use lightningcss::values::color::CssColor;

use crate::diagnostic::{Diagnostic, Rule, Severity, Source, Span, Standing};
use crate::render::Theme;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "low-contrast",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a pair of colours of the theme that is below WCAG's level AA, by day or by night",
    reason: "People with weak eyes cannot read it, and nobody can in the sun. Text needs 4.5:1 on everything that it stands on, lines and controls 3:1.",
    example: r#"
--tarif-ink-soft: light-dark(oklch(0.7 0 0), oklch(0.8 0 0));    # wrong: 2.7:1 on white
--tarif-ink-soft: light-dark(oklch(0.4 0 0), oklch(0.8 0 0));    # right
"#,
}];

/// What text and lines stand on.
const SURFACES: [&str; 3] = ["--tarif-paper", "--tarif-paper-raised", "--tarif-tint"];

/// Text.
const TEXT: [&str; 4] = ["--tarif-ink", "--tarif-ink-soft", "--tarif-wrong", "--tarif-accent"];

/// Edges of controls, lines that part groups, underlines.
const LINES: [&str; 3] = ["--tarif-line-control", "--tarif-line-strong", "--tarif-accent-line"];

/// The least contrast of text, in hundredths.
///
/// Source: WCAG 2.2, success criterion 1.4.3.
const OF_TEXT: u32 = 450;

/// The least contrast of lines and controls, in hundredths.
///
/// Source: WCAG 2.2, success criterion 1.4.11.
const OF_LINES: u32 = 300;

/// Longer chains of variables are circles.
const LONGEST_CHAIN: usize = 16;

pub(super) fn check(theme: &Theme) -> Vec<Diagnostic> {
    let tokens = Tokens::of(&theme.styles());
    let on_surfaces = |colours: &'static [&'static str], least| {
        colours.iter().flat_map(move |colour| SURFACES.iter().map(move |surface| (*colour, *surface, least)))
    };
    let pairs = on_surfaces(&TEXT, OF_TEXT).chain(on_surfaces(&LINES, OF_LINES));
    let pairs = pairs.chain([("--tarif-accent-ink", "--tarif-accent", OF_TEXT)]);
    pairs.flat_map(|(colour, surface, least)| tokens.problems(colour, surface, least)).collect()
}

/// The tokens of a theme by name, as the last sheet that sets them has them.
#[derive(Default)]
struct Tokens {
    /// For the whole site.
    common: BTreeMap<String, String>,
    /// For each hue that a catalogue may have.
    hues: BTreeMap<String, BTreeMap<String, String>>,
    /// Where each is set last.
    places: BTreeMap<String, Span>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Scheme {
    Light,
    Dark,
}

impl Tokens {
    fn of(sheets: &[Arc<Source>]) -> Self {
        let mut tokens = Self::default();
        // Only sheets that set tokens are read; one that cannot be is reported where it is put together.
        for source in sheets.iter().filter(|source| sets_tokens(&source.text)) {
            if let Ok(sheet) = StyleSheet::parse(&source.text, ParserOptions::default()) {
                tokens.rules(&sheet.rules, source);
            }
        }
        tokens
    }

    fn rules(&mut self, rules: &CssRuleList<'_>, source: &Arc<Source>) {
        for rule in &rules.0 {
            match rule {
                CssRule::LayerBlock(layer) => self.rules(&layer.rules, source),
                CssRule::Style(style) => {
                    let selectors = style
                        .selectors
                        .0
                        .iter()
                        .filter_map(|selector| selector.to_css_string(PrinterOptions::default()).ok());
                    let selectors: Vec<String> = selectors.collect();
                    for property in &style.declarations.declarations {
                        if let Property::Custom(custom) = property {
                            self.set(&selectors, custom, source);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn set(&mut self, selectors: &[String], custom: &CustomProperty<'_>, source: &Arc<Source>) {
        let name = custom.name.as_ref().to_owned();
        let Ok(value) = Property::Custom(custom.clone()).value_to_css_string(PrinterOptions::default()) else { return };
        for selector in selectors {
            let hue = selector.strip_prefix("[data-hue=").and_then(|rest| rest.strip_suffix(']'));
            if selector == ":root" {
                self.common.insert(name.clone(), value.clone());
            } else if let Some(hue) = hue {
                self.hues.entry(hue.trim_matches('"').to_owned()).or_default().insert(name.clone(), value.clone());
            }
        }
        let last = source.text.match_indices(&format!("{name}:")).last();
        if let Some((start, _)) = last {
            self.places.insert(name.clone(), source.span(start..start + name.len()));
        }
    }

    /// Returns a problem for each scheme in which a pair is too near, with the worst hue.
    fn problems(&self, colour: &str, surface: &str, least: u32) -> Vec<Diagnostic> {
        let mut worst: BTreeMap<Scheme, (u32, Option<&str>)> = BTreeMap::new();
        let hues: BTreeSet<Option<&str>> = self.hues.keys().map(|hue| Some(hue.as_str())).chain([None]).collect();
        for hue in hues {
            for scheme in [Scheme::Light, Scheme::Dark] {
                let luminance = |name| self.luminance(name, hue, scheme);
                let Some(contrast) = luminance(colour).zip(luminance(surface)).map(|(one, other)| contrast(one, other))
                else {
                    continue;
                };
                let found = worst.entry(scheme).or_insert((contrast, hue));
                if contrast < found.0 {
                    *found = (contrast, hue);
                }
            }
        }
        let low = worst.into_iter().filter(|(_, (contrast, _))| *contrast < least);
        low.filter_map(|(scheme, (contrast, hue))| {
            let scheme = if scheme == Scheme::Light { "light" } else { "dark" };
            let hue = hue.map(|hue| format!(" with hue {hue}")).unwrap_or_default();
            let message = format!(
                "`{colour}` on `{surface}` has a contrast of {}:1 in the {scheme} scheme{hue}",
                hundredths(contrast)
            );
            let problem = RULES[0].at(message, self.places.get(colour)?.clone());
            Some(problem.with_help(format!("it needs {}:1; change the lightness of one of the two", hundredths(least))))
        })
        .collect()
    }

    fn luminance(&self, name: &str, hue: Option<&str>, scheme: Scheme) -> Option<f64> {
        let value = self.resolved(&format!("var({name})"), hue, 0)?;
        let colour = CssColor::parse_string(&value).ok()?;
        let colour = match (colour, scheme) {
            (CssColor::LightDark(light, _), Scheme::Light) => *light,
            (CssColor::LightDark(_, dark), Scheme::Dark) => *dark,
            (colour, _) => colour,
        };
        match colour.to_rgb().ok()? {
            CssColor::RGBA(colour) => Some(luminance([colour.red, colour.green, colour.blue])),
            _ => None,
        }
    }

    /// Returns a value with its variables put in.
    fn resolved(&self, value: &str, hue: Option<&str>, depth: usize) -> Option<String> {
        let Some(start) = value.find("var(") else { return Some(value.to_owned()) };
        if depth > LONGEST_CHAIN {
            return None;
        }
        let end = start + value[start..].find(')')?;
        let name = value[start + "var(".len()..end].split(',').next()?.trim();
        let own = hue.and_then(|hue| self.hues.get(hue)?.get(name));
        let known = own.or_else(|| self.common.get(name))?;
        let value = format!("{}{known}{}", &value[..start], &value[end + 1..]);
        self.resolved(&value, hue, depth + 1)
    }
}

fn sets_tokens(css: &str) -> bool {
    css.match_indices("--tarif-").any(|(start, _)| {
        let rest = css[start..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
        rest.trim_start().starts_with(':')
    })
}

/// Returns the relative luminance of a colour, from 0 to 1.
///
/// Source: WCAG 2.2, "relative luminance".
fn luminance(channels: [u8; 3]) -> f64 {
    let linear = channels.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

/// Returns the contrast of two luminances in hundredths, rounded down: 21:1 is 2100.
///
/// Source: WCAG 2.2, "contrast ratio".
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a contrast is between 1 and 21")]
fn contrast(one: f64, other: f64) -> u32 {
    let (lighter, darker) = if one > other { (one, other) } else { (other, one) };
    ((lighter + 0.05) / (darker + 0.05) * 100.0) as u32
}

fn hundredths(contrast: u32) -> String {
    match contrast % 100 {
        0 => (contrast / 100).to_string(),
        rest => format!("{}.{rest:02}", contrast / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_known_by_definition_are_computed() {
        let of = |one, other| contrast(luminance(one), luminance(other));
        assert_eq!(of([0; 3], [255; 3]), 2100);
        // #777777: (1 + 0.05) / (0.184475 + 0.05) = 4.478; #767676: 1.05 / (0.181164 + 0.05) = 4.542.
        assert_eq!(of([0x77; 3], [255; 3]), 447);
        assert_eq!(of([255; 3], [0x76; 3]), 454);
        assert_eq!(of([9, 99, 199], [9, 99, 199]), 100);
        assert_eq!([hundredths(450), hundredths(300), hundredths(447), hundredths(405)], ["4.50", "3", "4.47", "4.05"]);
    }

    fn tokens(css: &str) -> Tokens {
        Tokens::of(&[Arc::new(Source::new("themes/a/css/a.css", css))])
    }

    #[test]
    fn schemes_and_hues_have_their_own_colours() {
        let css = "@layer tokens { :root { --tarif-a: light-dark(#fff, #000); --tarif-h: 0; --tarif-b: oklch(0.5 0.2 var(--tarif-h)); } [data-hue=\"2\"] { --tarif-a: #777; } }";
        let tokens = tokens(css);
        assert_eq!(tokens.luminance("--tarif-a", None, Scheme::Light), Some(1.0));
        assert_eq!(tokens.luminance("--tarif-a", None, Scheme::Dark), Some(0.0));
        assert_eq!(tokens.luminance("--tarif-a", Some("2"), Scheme::Dark), Some(luminance([0x77; 3])));
        assert!(tokens.luminance("--tarif-b", None, Scheme::Light).is_some_and(|found| found > 0.0 && found < 0.5));
    }

    #[test]
    fn a_circle_of_variables_and_an_unknown_colour_have_no_luminance() {
        let tokens = tokens(
            ":root { --tarif-a: var(--tarif-b); --tarif-b: var(--tarif-a); --tarif-c: var(--x); --tarif-d: inherit; }",
        );
        for name in ["--tarif-a", "--tarif-c", "--tarif-d", "--tarif-e"] {
            assert_eq!(tokens.luminance(name, None, Scheme::Light), None, "{name}");
        }
    }
}
