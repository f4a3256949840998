//! The quiet buttons under the large one: as many as there is room for, the others behind "More".

use egui::{Popup, Ui};

use super::centred;
use super::offer::{Act, Quiet};
use crate::t;
use crate::window::theme::{Type, space};
use crate::window::widgets::quiet_button;

/// Draws them in the middle of the available width, in no more than so many rows; what the one pressed does.
pub fn quiet_rows(ui: &mut Ui, quiet: &[Quiet], rows: usize) -> Option<Act> {
    let width = ui.available_width();
    let more = t!("now-more");
    let wide = |label: &str| {
        let words =
            ui.painter().layout_no_wrap(label.to_owned(), Type::Strong.font(), egui::Color32::PLACEHOLDER).size().x;
        (words + 2.0 * space(3)).ceil()
    };
    let widths: Vec<f32> = quiet.iter().map(|offer| wide(&offer.label)).collect();
    let wide_more = wide(&more);
    let counts = arranged(&widths, wide_more, width, rows);
    let hidden = counts.iter().sum::<usize>()..quiet.len();
    let mut pressed = None;
    let mut next = 0;
    for (index, count) in counts.iter().enumerate() {
        let row = next..next + count;
        next = row.end;
        let opens = index + 1 == counts.len() && !hidden.is_empty();
        let parts = widths[row.clone()].iter().copied().chain(opens.then_some(wide_more));
        let together = parts.map(|part| part + space(2)).sum::<f32>() - space(2);
        centred(ui, together, |ui| {
            ui.spacing_mut().item_spacing.x = space(2);
            for offer in &quiet[row] {
                if quiet_button(ui, &offer.label).clicked() {
                    pressed = Some(offer.act.clone());
                }
            }
            if opens {
                pressed = menu(ui, &more, &quiet[hidden.clone()]).or(pressed.take());
            }
        });
    }
    pressed
}

/// A button that opens the list of what had no room.
fn menu(ui: &mut Ui, label: &str, quiet: &[Quiet]) -> Option<Act> {
    let button = quiet_button(ui, label);
    let shown = Popup::menu(&button).accessible_name(label).show(|ui| {
        let mut pressed = None;
        for offer in quiet {
            if quiet_button(ui, &offer.label).clicked() {
                pressed = Some(offer.act.clone());
            }
        }
        pressed
    });
    shown.and_then(|shown| shown.inner)
}

/// How many buttons of these widths stand in each row. Where they don't all fit into so many rows, the last keeps room
/// for a button `more` wide.
fn arranged(widths: &[f32], more: f32, width: f32, rows: usize) -> Vec<usize> {
    let filled = |keep: f32| {
        let mut left = widths;
        let mut counts = Vec::new();
        while !left.is_empty() && counts.len() < rows {
            let last = counts.len() + 1 == rows;
            let fit = fitting(left, if last { width - keep } else { width });
            // One that is too wide has to stand somewhere, unless it can go behind "More".
            let count = if last && keep > 0.0 { fit } else { fit.max(1) };
            counts.push(count);
            left = &left[count..];
        }
        (counts, left.is_empty())
    };
    match filled(0.0) {
        (counts, true) => counts,
        _ => filled(more + space(2)).0,
    }
}

/// How many of the first widths stand side by side in `width`.
fn fitting(widths: &[f32], width: f32) -> usize {
    let ends = widths.iter().scan(-space(2), |end, part| {
        *end += space(2) + part;
        Some(*end)
    });
    ends.take_while(|end| *end <= width).count()
}
