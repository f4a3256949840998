//! The pictures of the tray, drawn beforehand: a shape each, so that colour alone says nothing.

/// A picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A snowflake: cold is on, or its turn.
    Cold,
    /// A flame: heat is on, or its turn.
    Heat,
    /// A clock: nothing is on.
    Rest,
    /// An exclamation mark on red: take it off.
    Alarm,
    /// Two bars: no reminders.
    Paused,
}

/// A picture's side in pixels and its pixels: alpha, red, green, blue, a byte each, from the top left.
#[derive(Clone, Copy, Debug)]
pub struct Pixels {
    /// Width and height.
    pub side: u16,
    /// Four bytes a pixel.
    pub argb: &'static [u8],
}

macro_rules! pixels {
    ($name:literal) => {
        [
            Pixels { side: 24, argb: include_bytes!(concat!("../../../assets/icons/tray/", $name, "-24.argb")) },
            Pixels { side: 48, argb: include_bytes!(concat!("../../../assets/icons/tray/", $name, "-48.argb")) },
        ]
    };
}

impl Sign {
    /// The picture in each size there is.
    pub fn pixels(self) -> [Pixels; 2] {
        match self {
            Sign::Cold => pixels!("cold"),
            Sign::Heat => pixels!("heat"),
            Sign::Rest => pixels!("rest"),
            Sign::Alarm => pixels!("alarm"),
            Sign::Paused => pixels!("paused"),
        }
    }
}
