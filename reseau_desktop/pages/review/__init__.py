"""The weekly review: ten minutes, at one's own pace."""
