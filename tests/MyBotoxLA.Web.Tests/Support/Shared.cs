using MyBotoxLA.Web.Tests.Browser;
using MyBotoxLA.Web.Tests.Support;

// Started once for all tests: the program itself, and a browser.
[assembly: AssemblyFixture(typeof(RunningSite))]
[assembly: AssemblyFixture(typeof(Chromium))]
