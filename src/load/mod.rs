//! The files of a site become a [`Site`](crate::site::Site), with the place of everything in them.
