//! The tokens: every colour, size, radius and step of space the window uses. Nothing else in the program names a colour.
//!
//! Each pair in use is held to its contrast by a test (`tests/window/contrast.rs`).

use egui::{Color32, FontFamily, FontId};

use super::fonts::{BOLD, FIGURES, REGULAR, SEMIBOLD};

/// A colour that means something, with the pale ground that goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// For signs, filled shapes and text.
    pub strong: Color32,
    /// The ground for text and for what is still to come.
    pub soft: Color32,
}

/// The colours of one appearance.
#[derive(Debug, PartialEq, Eq)]
pub struct Palette {
    /// Whether this is the dark one.
    pub dark: bool,
    /// The window behind everything.
    pub ground: Color32,
    /// Cards, the rail, fields.
    pub surface: Color32,
    /// Text.
    pub ink: Color32,
    /// Second-rank text.
    pub quiet: Color32,
    /// Hairlines that part things; they carry no meaning.
    pub line: Color32,
    /// The edge of something that can be pressed: 3:1 on ground and surface.
    pub edge: Color32,
    /// Hours asleep in the day rows.
    pub asleep: Color32,
    /// Cold.
    pub cold: Accent,
    /// Heat, and the things to be careful about.
    pub heat: Accent,
    /// Rest, and what is over without having happened.
    pub rest: Accent,
    /// Only for this: the pack should be off by now.
    pub alarm: Accent,
    /// Text and signs on a strong colour.
    pub on_strong: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const fn accent(strong: u32, soft: u32) -> Accent {
    Accent { strong: rgb(strong), soft: rgb(soft) }
}

impl Palette {
    /// By day.
    pub const LIGHT: Self = Self {
        dark: false,
        ground: rgb(0xF5F6F8),
        surface: rgb(0xFFFFFF),
        ink: rgb(0x12161C),
        quiet: rgb(0x55606E),
        line: rgb(0xDDE2E8),
        edge: rgb(0x868F9B),
        asleep: rgb(0xE9ECF3),
        cold: accent(0x0B66C3, 0xDCEBFB),
        heat: accent(0xA84B07, 0xFBE6CF),
        rest: accent(0x4A5B6C, 0xE7EBEF),
        alarm: accent(0xC0172F, 0xFBE0E4),
        on_strong: rgb(0xFFFFFF),
    };

    /// By night.
    pub const DARK: Self = Self {
        dark: true,
        ground: rgb(0x0D1117),
        surface: rgb(0x151B23),
        ink: rgb(0xEAEEF3),
        quiet: rgb(0x9CA8B5),
        line: rgb(0x2A323C),
        edge: rgb(0x66717E),
        asleep: rgb(0x0F141B),
        cold: accent(0x62B2FF, 0x10304F),
        heat: accent(0xFFB057, 0x45290A),
        rest: accent(0x8FA2B5, 0x1E2731),
        alarm: accent(0xFF7489, 0x4A1520),
        on_strong: rgb(0x0D1117),
    };

    /// The palette this part of the window is drawn in.
    pub fn of(ui: &egui::Ui) -> &'static Self {
        if ui.visuals().dark_mode { &Self::DARK } else { &Self::LIGHT }
    }

    /// The colours of a tone.
    pub fn accent(&self, tone: Tone) -> Accent {
        match tone {
            Tone::Cold => self.cold,
            Tone::Heat => self.heat,
            Tone::Rest => self.rest,
            Tone::Alarm => self.alarm,
        }
    }
}

/// What a colour stands for. Never shown by colour alone: each has its sign, and a word beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Blue, snowflake.
    #[default]
    Cold,
    /// Amber, flame.
    Heat,
    /// Slate, hourglass.
    Rest,
    /// Red, warning triangle.
    Alarm,
}

/// The type scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// The time in the ring.
    Time,
    /// A screen's name.
    Title,
    /// What is on, in one sentence.
    Sentence,
    /// The primary button.
    Button,
    /// The name on a card to choose.
    CardTitle,
    /// A question, a card's name, a day.
    Heading,
    /// Text that stands out from the text around it.
    Strong,
    /// Text.
    Text,
    /// The second line of a row.
    Note,
    /// Axis labels and the like.
    Label,
    /// A label that stands out: the current place in the rail, a column's head.
    StrongLabel,
}

impl Type {
    /// Size in points.
    pub const fn size(self) -> f32 {
        match self {
            Self::Time => 76.0,
            Self::Title => 22.0,
            Self::Sentence => 19.0,
            Self::Button => 17.0,
            Self::CardTitle => 16.5,
            Self::Heading => 14.5,
            Self::Strong | Self::Text => 13.5,
            Self::Note => 12.5,
            Self::Label | Self::StrongLabel => 11.5,
        }
    }

    /// The font at the designed size.
    pub fn font(self) -> FontId {
        self.sized(self.size())
    }

    /// The same weight at another size, in points: for shapes that scale as a whole.
    pub fn sized(self, size: f32) -> FontId {
        let family = match self {
            Self::Time => FIGURES,
            Self::Title | Self::Button => BOLD,
            Self::Sentence | Self::CardTitle | Self::Heading | Self::Strong | Self::StrongLabel => SEMIBOLD,
            Self::Text | Self::Note | Self::Label => REGULAR,
        };
        FontId::new(size, FontFamily::Name(family.into()))
    }
}

/// Steps of four points.
pub const fn space(steps: u8) -> f32 {
    steps as f32 * 4.0
}

/// Corner radii, in points.
pub mod radius {
    /// Cards and side panels.
    pub const CARD: u8 = 16;
    /// The primary button.
    pub const BUTTON: u8 = 14;
    /// Chips.
    pub const CHIP: u8 = 18;
    /// Fields, rows, small buttons.
    pub const FIELD: u8 = 10;
}

/// The rail's width, in points.
pub const WIDTH_RAIL: f32 = 96.0;
/// Below this the rail becomes a bar at the foot and side panels go under, in points.
pub const WIDTH_NARROW: f32 = 600.0;
/// Line width of signs at 20 points, in points.
pub const STROKE_ICON: f32 = 1.75;
/// Smallest height of anything to press, in points.
pub const HEIGHT_TOUCH: f32 = 36.0;
/// The primary button's height, in points.
pub const HEIGHT_PRIMARY: f32 = 56.0;
