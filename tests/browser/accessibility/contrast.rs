//! The contrast of the theme's colours, as the browser mixes them from the tokens: in both schemes, in every hue.

use serde_json::json;

use super::{opened, prefer};
use crate::harness::Page;

/// Answers with the contrast of each pair of colours, in hundredths: 21:1 is 2100. The formulas are WCAG's for relative luminance and contrast.
const CONTRASTS: &str = "
const [pairs, hue] = arguments;
const probe = Object.assign(document.createElement('div'), { textContent: 'x' });
if (hue) probe.dataset.hue = hue;
document.body.append(probe);
const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
    .getContext('2d', { willReadFrequently: true });
const pixel = colour => {
    probe.style.color = '';
    probe.style.color = colour.startsWith('--') ? `var(${colour})` : colour;
    brush.fillStyle = getComputedStyle(probe).color;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data];
};
const luminance = ([red, green, blue]) => {
    const linear = [red, green, blue].map(it => it / 255).map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};
const contrasts = pairs.map(([one, other]) => {
    const [darker, lighter] = [one, other].map(pixel).map(luminance).sort((a, b) => a - b);
    return Math.floor(100 * (lighter + 0.05) / (darker + 0.05));
});
probe.remove();
return contrasts;
";

/// Everything that text stands on.
const SURFACES: [&str; 3] = ["--tarif-paper", "--tarif-paper-raised", "--tarif-tint"];

/// Text, which needs 7:1 on every surface.
const TEXT: [&str; 3] = ["--tarif-ink", "--tarif-ink-soft", "--tarif-wrong"];

/// What carries a meaning in letters: "yes", a chosen plan. 4.5:1.
const MEANINGFUL: [&str; 1] = ["--tarif-accent"];

/// Edges of controls, rules that part groups, underlines. 3:1.
const LINES: [&str; 3] = ["--tarif-line-control", "--tarif-line-strong", "--tarif-accent-line"];

/// Returns the contrast of each pair in hundredths, under the hue of that number; the site's own hue without one.
fn contrasts(page: &Page, pairs: &[(&str, &str)], hue: Option<u8>) -> Vec<u64> {
    let answer = page.run(&CONTRASTS.replace("arguments", &json!([pairs, hue]).to_string()));
    let answer = answer.as_array().expect("the script answers with a list");
    answer.iter().map(|contrast| contrast.as_u64().expect("a contrast is a whole number")).collect()
}

#[test]
fn contrasts_known_by_definition_are_measured() {
    let page = opened("/404.html");
    let pairs = [("white", "black"), ("#777", "white"), ("#767676", "#fff"), ("red", "red")];
    // #777777: (1 + 0.05) / (0.184475 + 0.05) = 4.478; #767676: 1.05 / (0.181164 + 0.05) = 4.542.
    assert_eq!(contrasts(&page, &pairs, None), [2100, 447, 454, 100]);
}

#[test]
fn text_meaning_and_lines_keep_their_contrast_in_both_schemes_and_all_hues() {
    let page = opened("/sl/");
    let mut low = Vec::new();
    for scheme in ["light", "dark"] {
        prefer(&page, &[("prefers-color-scheme", scheme)]);
        for hue in [None, Some(1), Some(2), Some(3), Some(4), Some(5), Some(6)] {
            for (colours, least) in [(&TEXT[..], 700), (&MEANINGFUL[..], 450), (&LINES[..], 300)] {
                let on_surfaces = |colour| SURFACES.map(|surface| (colour, surface));
                let mut pairs: Vec<_> = colours.iter().copied().flat_map(on_surfaces).collect();
                if colours == MEANINGFUL {
                    pairs.push(("--tarif-accent-ink", "--tarif-accent"));
                }
                let measured = contrasts(&page, &pairs, hue);
                let failing = pairs.iter().zip(measured).filter(|(_, contrast)| *contrast < least);
                low.extend(
                    failing.map(|(pair, contrast)| format!("{scheme} hue {hue:?} {pair:?}: {contrast} < {least}")),
                );
            }
        }
    }
    assert!(low.is_empty(), "too little contrast, in hundredths:\n{}", low.join("\n"));
}
