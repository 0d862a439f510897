//go:build !windows && !linux

package desktop

func voorbeeldpad() string { return "/Users/naam/Schakel" }

// schijfVan is not known here.
func schijfVan(string) schijf { return vast }
