//! Every pair of colours in use can be told apart: by contrast, and by people who see fewer colours.

use egui::Color32;
use poultice::window::theme::{Palette, Tone};

const PALETTES: [&Palette; 2] = [&Palette::LIGHT, &Palette::DARK];
const TONES: [Tone; 4] = [Tone::Cold, Tone::Heat, Tone::Rest, Tone::Alarm];

#[test]
fn text_has_a_contrast_of_at_least_4_5() {
    for palette in PALETTES {
        for ground in [palette.ground, palette.surface, palette.rest.soft] {
            at_least(4.5, palette.ink, ground, "ink");
            at_least(4.5, palette.quiet, ground, "quiet ink");
        }
        at_least(4.5, palette.surface, palette.ink, "the chosen pain score");
        at_least(4.5, palette.quiet, palette.line, "a disabled primary button");
        for tone in TONES {
            let accent = palette.accent(tone);
            at_least(4.5, palette.cold.strong, accent.soft, "a banner's button");
            at_least(4.5, palette.on_strong, accent.strong, "text on a strong colour");
            at_least(
                4.5,
                palette.on_strong,
                accent.strong.lerp_to_gamma(palette.ink, 0.22),
                "text on a pressed button",
            );
            at_least(4.5, palette.ink, accent.soft, "ink on a soft colour");
            at_least(4.5, palette.quiet, accent.soft, "quiet ink on a soft colour");
            for ground in [palette.ground, palette.surface, accent.soft] {
                at_least(4.5, accent.strong, ground, "a strong colour as text");
            }
        }
    }
}

#[test]
fn marks_and_edges_have_a_contrast_of_at_least_3() {
    for palette in PALETTES {
        for ground in [palette.ground, palette.surface] {
            at_least(3.0, palette.edge, ground, "the edge of a button");
            at_least(3.0, palette.ink, ground, "the focus ring");
        }
        at_least(3.0, palette.quiet, palette.asleep, "a sign on sleeping hours");
    }
}

/// Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light.
const VISIONS: [(&str, [[f32; 3]; 3]); 3] = [
    ("protanopia", [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
    ("deuteranopia", [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
    ("tritanopia", [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]]),
];

#[test]
fn cold_stays_apart_from_heat_and_alarm_for_colour_blind_eyes() {
    for palette in PALETTES {
        for (vision, matrix) in VISIONS {
            for (one, other) in [(Tone::Cold, Tone::Heat), (Tone::Cold, Tone::Alarm)] {
                let seen = |tone| lab(apply(&matrix, linear(palette.accent(tone).strong)));
                let apart = distance(seen(one), seen(other));
                assert!(apart > 20.0, "{one:?} and {other:?} are {apart:.1} apart with {vision}");
            }
        }
    }
}

#[test]
fn heat_and_alarm_stay_apart_as_far_as_colour_can() {
    // They meet in nobody's eyes entirely; what is left to tell is told by triangle and flame, and by the words.
    for palette in PALETTES {
        for (vision, matrix) in VISIONS {
            let seen = |tone| lab(apply(&matrix, linear(palette.accent(tone).strong)));
            let apart = distance(seen(Tone::Heat), seen(Tone::Alarm));
            assert!(apart > 8.0, "heat and alarm are {apart:.1} apart with {vision}");
        }
    }
}

fn at_least(least: f32, front: Color32, back: Color32, what: &str) {
    let (one, other) = (luminance(front), luminance(back));
    let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
    assert!(contrast >= least, "{what}: {front:?} on {back:?} has a contrast of {contrast:.2}");
}

fn luminance(color: Color32) -> f32 {
    let [r, g, b] = linear(color);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn linear(color: Color32) -> [f32; 3] {
    [color.r(), color.g(), color.b()].map(|channel| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

fn apply(matrix: &[[f32; 3]; 3], [r, g, b]: [f32; 3]) -> [f32; 3] {
    matrix.map(|row| (row[0] * r + row[1] * g + row[2] * b).clamp(0.0, 1.0))
}

/// CIE L*a*b*, in which distances are near to what eyes see as such.
fn lab([r, g, b]: [f32; 3]) -> [f32; 3] {
    let curve = |t: f32| if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    let y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
    let z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn distance(one: [f32; 3], other: [f32; 3]) -> f32 {
    one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f32>().sqrt()
}
