//! How Poultice looks: puts the tokens into egui, for light and dark, at the text size the person asked for.
//!
//! [`install`] once when the window opens, [`apply`] when the setting changes. Knows egui and the tokens, nothing else.

mod fonts;
pub mod tokens;

use egui::{Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, TextStyle, Visuals, vec2};

pub use fonts::definitions;
pub use tokens::{Accent, Palette, Tone, Type, WIDTH_NARROW, radius, space};

/// Which of the two appearances to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// As the desktop says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// Smallest and largest text size, as a factor of the designed one.
pub const TEXT_SCALE: std::ops::RangeInclusive<f32> = 1.0..=2.0;

/// Gives the context our fonts and both appearances. Call once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
    for (theme, palette) in [(egui::Theme::Light, &Palette::LIGHT), (egui::Theme::Dark, &Palette::DARK)] {
        ctx.set_style_of(theme, style(palette));
    }
    // The text size is a setting that outlives the window; a second, forgetful zoom beside it would fight with it.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

/// Chooses the appearance, and the text size as a factor (held within [`TEXT_SCALE`]). Cheap; nothing happens when
/// nothing changed.
///
/// The whole picture grows with the text, so that nothing is cut off: a window at 200 % is laid out like one half as
/// wide, and turns to the narrow arrangement by itself.
pub fn apply(ctx: &Context, mode: Mode, text_scale: f32) {
    let preference = match mode {
        Mode::System => egui::ThemePreference::System,
        Mode::Light => egui::ThemePreference::Light,
        Mode::Dark => egui::ThemePreference::Dark,
    };
    if ctx.options(|options| options.theme_preference) != preference {
        ctx.set_theme(preference);
    }
    let scale = if text_scale.is_finite() { text_scale.clamp(*TEXT_SCALE.start(), *TEXT_SCALE.end()) } else { 1.0 };
    if ctx.zoom_factor() != scale {
        ctx.set_zoom_factor(scale);
    }
}

fn style(palette: &Palette) -> Style {
    let mut style = Style { visuals: visuals(palette), animation_time: 0.12, ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, Type::Label.font()),
        (TextStyle::Body, Type::Text.font()),
        (TextStyle::Monospace, Type::Text.font()),
        (TextStyle::Button, Type::Strong.font()),
        (TextStyle::Heading, Type::Title.font()),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(space(2), space(2));
    spacing.button_padding = vec2(space(4), space(2));
    spacing.interact_size = vec2(space(10), space(9));
    spacing.window_margin = Margin::same(20);
    spacing.menu_margin = Margin::same(8);
    spacing.tooltip_width = 320.0;
    spacing.icon_width = 20.0;
    spacing.icon_width_inner = 12.0;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.25;
    style
}

fn visuals(palette: &Palette) -> Visuals {
    let mut visuals = if palette.dark { Visuals::dark() } else { Visuals::light() };
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.window_corner_radius = CornerRadius::same(radius::CARD);
    visuals.menu_corner_radius = CornerRadius::same(radius::FIELD);
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: Color32::from_black_alpha(48) };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.faint_bg_color = palette.rest.soft;
    visuals.code_bg_color = palette.rest.soft;
    visuals.weak_text_color = Some(palette.quiet);
    visuals.hyperlink_color = palette.cold.strong;
    visuals.warn_fg_color = palette.heat.strong;
    visuals.error_fg_color = palette.alarm.strong;
    visuals.selection.bg_fill = palette.cold.soft;
    visuals.selection.stroke = Stroke::new(2.0, palette.cold.strong);
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.cold.strong);
    visuals.slider_trailing_fill = true;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);

    let states = &mut visuals.widgets;
    for (state, fill, edge) in [
        (&mut states.noninteractive, palette.surface, palette.line),
        (&mut states.inactive, palette.surface, palette.edge),
        (&mut states.hovered, palette.rest.soft, palette.edge),
        (&mut states.active, palette.cold.soft, palette.cold.strong),
        (&mut states.open, palette.rest.soft, palette.edge),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, edge);
        state.fg_stroke = Stroke::new(1.5, palette.ink);
        state.corner_radius = CornerRadius::same(radius::FIELD);
        state.expansion = 0.0;
    }
    visuals
}
