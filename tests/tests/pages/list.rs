//! Streams of items whatever their type, of whatever crate.

use std::future::Future;
use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(crate) type Next<'a> = Pin<Box<dyn Future<Output = Result<Option<Value>, String>> + Send + 'a>>;

/// A stream of items as JSON; errors and cursors as texts.
pub(crate) trait List: Send {
    fn next(&mut self) -> Next<'_>;
    fn cursor(&self) -> Option<String>;
    fn resume(self: Box<Self>, cursor: &str) -> Box<dyn List>;
}

macro_rules! list {
    ($api:ident) => {
        impl<T: Serialize + DeserializeOwned + Send + 'static> List for $api::Items<T> {
            fn next(&mut self) -> Next<'_> {
                Box::pin(async move {
                    let item = self.try_next().await.map_err(|error| error.to_string())?;
                    Ok(item.map(|item| serde_json::to_value(item).expect("an item can be written")))
                })
            }

            fn cursor(&self) -> Option<String> {
                $api::Items::cursor(self).map(|cursor| cursor.to_string())
            }

            fn resume(self: Box<Self>, cursor: &str) -> Box<dyn List> {
                let cursor: $api::Cursor = cursor.parse().expect("it is what the stream gave");
                Box::new($api::Items::resume(*self, cursor))
            }
        }
    };
}
list!(hyphen);
list!(kontent_custom_apps);
