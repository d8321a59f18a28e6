# expect: timeout
# waits for something that never comes: not an end, and not a success
import asyncio
async def main(): await asyncio.Event().wait()
asyncio.run(main())
