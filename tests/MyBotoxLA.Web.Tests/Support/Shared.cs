using MyBotoxLA.Web.Tests.Browser;
using MyBotoxLA.Web.Tests.Support;

// One for all tests, but nothing starts until a test asks for it.
[assembly: AssemblyFixture(typeof(SharedSite))]
[assembly: AssemblyFixture(typeof(Chromium))]
