//! Pain over the days: hollow before, filled after, joined; applications beneath, the switch marked, and the band in
//! which a score differs from the first by less than anybody should read something into.

use std::ops::RangeInclusive;

use chrono::{DateTime, TimeDelta, Utc};
use egui::{Align2, Role, Sense, Stroke, Ui, WidgetInfo};
use egui_plot::{
    AxisHints, GridMark, HoverPosition, Line, MarkerShape, Plot, PlotPoint, PlotUi, Points, Span, Text, VLine,
};

use super::days;
use crate::t;
use crate::text::clock::Clock12Or24;
use crate::therapy::advice::CLEAR_CHANGE;
use crate::therapy::command::PainWhen;
use crate::therapy::protocol::Modality;
use crate::therapy::state::{Pain, Recorded, State};
use crate::window::screens::page::tone_of;
use crate::window::theme::{Palette, Tone, Type};

const HEIGHT: f32 = 220.0;
/// The words at the switch take up to so many points.
const WIDTH_SWITCH: f32 = 140.0;
/// A day's name under the plot and the air beside it, in points.
const WIDTH_DAY: f64 = 56.0;
/// Applications stand under the scale.
const BENEATH: f64 = -0.75;

/// Draws the plot across the available width.
pub fn plot(ui: &mut Ui, state: &State, clock: &Clock12Or24) {
    let palette = Palette::of(ui);
    let zero = state.started;
    let hours = |wall: DateTime<Utc>| (wall - zero).num_seconds() as f64 / 3600.0;
    let ends = state.records.iter().map(|record| record.wall).chain(state.pains.iter().map(|pain| pain.wall));
    let last = ends.map(hours).fold(6.0, f64::max);
    let margin = last * 0.03 + 0.3;
    // A day's name needs so many hours, where the plot is as wide as this.
    let name = WIDTH_DAY / f64::from(ui.available_width().max(200.0)) * (last + 2.0 * margin);
    let days = days::days(zero, zero + TimeDelta::seconds((last * 3600.0) as i64), name, clock);
    let begin = days.first().map_or(0.0, |day| hours(day.at)).min(-margin);
    let marks: Vec<f64> = days.iter().map(|day| hours(day.at)).collect();
    let begins = marks.clone();
    let names = move |hour: f64| {
        let named = days.iter().find(|day| (hours(day.at) - hour).abs() < 0.01);
        named.map(|day| day.name.clone()).unwrap_or_default()
    };
    let x_axis = AxisHints::new_x()
        .formatter(move |mark: GridMark, _: &RangeInclusive<f64>| names(mark.value))
        .tick_label_font(Type::Label.font())
        .tick_label_color(palette.quiet);
    let y_axis = AxisHints::new_y()
        .formatter(
            |mark: GridMark, _: &RangeInclusive<f64>| {
                if mark.value < 0.0 { String::new() } else { format!("{:.0}", mark.value) }
            },
        )
        .tick_label_font(Type::Label.font())
        .tick_label_color(palette.quiet)
        .min_thickness(24.0);
    let named = points(state, clock, hours);
    let shown = Plot::new("pain over time")
        .height(HEIGHT)
        .show_background(false)
        .show_grid([false, true])
        .grid_color(palette.line)
        .grid_fade(0.0)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_drag(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .sense(Sense::hover())
        .show_crosshair(false)
        .default_x_bounds(begin, last + margin)
        .default_y_bounds(-1.4, 10.4)
        .auto_bounds(false)
        .y_grid_spacer(|_| (0..=5u8).map(|n| GridMark { value: f64::from(n) * 2.0, step_size: 2.0 }).collect())
        .x_grid_spacer(move |_| marks.iter().map(|value| GridMark { value: *value, step_size: 24.0 }).collect())
        .custom_x_axes(vec![x_axis])
        .custom_y_axes(vec![y_axis])
        .label_formatter(|at| match at {
            HoverPosition::NearDataPoint { plot_name, .. } if !plot_name.is_empty() => Some((*plot_name).to_owned()),
            _ => None,
        })
        .show(ui, |plot| {
            plot.set_plot_bounds_x(begin..=(last + margin));
            plot.set_plot_bounds_y(-1.4..=10.4);
            band(plot, state, palette);
            midnights(plot, &begins, palette);
            switches(plot, state, palette, hours);
            beneath(plot, state, palette, hours);
            course(plot, state, palette, hours);
            for point in named {
                point.draw(plot, palette);
            }
        });
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Image, true, t!("record-plot")));
}

/// A thin line where each day but the first begins.
fn midnights(plot: &mut PlotUi<'_>, begins: &[f64], palette: &Palette) {
    for at in begins.iter().skip(1) {
        plot.vline(VLine::new("", *at).stroke(Stroke::new(1.0, palette.line)).allow_hover(false));
    }
}

fn band(plot: &mut PlotUi<'_>, state: &State, palette: &Palette) {
    let Some(first) = state.pains.first() else { return };
    let score = f64::from(first.score);
    let clear = f64::from(CLEAR_CHANGE);
    let (low, high) = ((score - clear).max(0.0), (score + clear).min(10.0));
    let fill = palette.rest.soft.gamma_multiply(0.7);
    plot.span(Span::new("", low..=high).axis(egui_plot::Axis::Y).fill(fill).border_width(0.0));
}

/// A line where the first application of another phase stands.
fn switches(plot: &mut PlotUi<'_>, state: &State, palette: &Palette, hours: impl Fn(DateTime<Utc>) -> f64) {
    for pair in state.records.windows(2) {
        if pair[0].phase == pair[1].phase {
            continue;
        }
        let (at, tone) = (hours(pair[1].wall) - 0.4, tone_of(pair[1].modality));
        let words = match pair[1].modality {
            Modality::Heat => t!("record-plot-switch-heat"),
            Modality::Cold | Modality::IceMassage => t!("record-plot-switch-cold"),
            Modality::Rest => t!("record-plot-switch"),
        };
        let color = palette.accent(tone).strong;
        plot.vline(VLine::new("", at).stroke(Stroke::new(2.0, color)).allow_hover(false));
        // Where little room is left at the right, the words stand at the left of the line.
        let end = plot.screen_from_plot(PlotPoint::new(plot.plot_bounds().max()[0], 0.0)).x;
        let right = end - plot.screen_from_plot(PlotPoint::new(at, 0.0)).x > WIDTH_SWITCH;
        let (anchor, gap) = if right { (Align2::LEFT_CENTER, " ") } else { (Align2::RIGHT_CENTER, "") };
        let text = egui::RichText::new(format!("{gap} {words} ")).font(Type::Strong.font()).color(color);
        plot.text(Text::new("", PlotPoint::new(at, 9.6), text).anchor(anchor).allow_hover(false));
    }
}

/// Every application as a mark under the scale.
fn beneath(plot: &mut PlotUi<'_>, state: &State, palette: &Palette, hours: impl Fn(DateTime<Utc>) -> f64) {
    for record in &state.records {
        let at = [hours(record.stands_wall()), BENEATH];
        let (shape, color) = match record.what {
            Recorded::Applied { .. } => (MarkerShape::Square, palette.accent(tone_of(record.modality)).strong),
            Recorded::Missed(_) => (MarkerShape::Cross, palette.quiet),
            Recorded::Skipped | Recorded::Asleep => continue,
        };
        plot.points(Points::new("", vec![at]).shape(shape).color(color).radius(3.5).allow_hover(false));
    }
}

/// A thin line through the scores in time, so that the eye follows the days.
fn course(plot: &mut PlotUi<'_>, state: &State, palette: &Palette, hours: impl Fn(DateTime<Utc>) -> f64) {
    let line: Vec<[f64; 2]> = state
        .pains
        .iter()
        .filter(|pain| pain.when != PainWhen::After || !paired(state, pain))
        .map(|pain| [hours(pain.wall), f64::from(pain.score)])
        .collect();
    plot.line(Line::new("", line).stroke(Stroke::new(1.0, palette.edge)).allow_hover(false));
    for after in state.pains.iter().filter(|pain| pain.when == PainWhen::After) {
        let Some(before) = state.pain_of(after.application, PainWhen::Before) else { continue };
        let color = palette.accent(tone(state, after)).strong;
        // Upright over the moment before: the eye reads its length.
        let at = hours(before.wall);
        let ends = vec![[at, f64::from(before.score)], [at, f64::from(after.score)]];
        plot.line(Line::new("", ends).stroke(Stroke::new(3.0, color)).allow_hover(false));
    }
}

/// A score with its place and its words.
struct Named {
    at: [f64; 2],
    words: String,
    tone: Tone,
    hollow: bool,
}

fn points(state: &State, clock: &Clock12Or24, hours: impl Fn(DateTime<Utc>) -> f64) -> Vec<Named> {
    let named = |pain: &Pain| {
        let of = match pain.when {
            PainWhen::Before => t!("record-plot-before"),
            PainWhen::After => t!("record-plot-after"),
            PainWhen::Between => t!("record-plot-between"),
        };
        let before = state.pain_of(pain.application, PainWhen::Before).filter(|_| pain.when == PainWhen::After);
        let at = before.map_or(pain.wall, |before| before.wall);
        let when = format!("{} {}", clock.day(pain.wall), clock.time(pain.wall));
        Named {
            at: [hours(at), f64::from(pain.score)],
            words: t!("record-plot-point", when = when, score = pain.score, of = of),
            tone: tone(state, pain),
            hollow: pain.when == PainWhen::Before,
        }
    };
    state.pains.iter().map(named).collect()
}

impl Named {
    fn draw(self, plot: &mut PlotUi<'_>, palette: &Palette) {
        let color = palette.accent(self.tone).strong;
        let disc = |radius: f32, color| Points::new(self.words.as_str(), vec![self.at]).radius(radius).color(color);
        plot.points(disc(5.5, color));
        if self.hollow {
            plot.points(disc(3.5, palette.surface).allow_hover(false));
        }
    }
}

fn paired(state: &State, after: &Pain) -> bool {
    state.pain_of(after.application, PainWhen::Before).is_some()
}

fn tone(state: &State, pain: &Pain) -> Tone {
    let record = state.records.iter().find(|record| record.application == pain.application);
    match record {
        Some(record) if pain.when != PainWhen::Between => tone_of(record.modality),
        _ => tone_of(state.current_phase().modality()),
    }
}
