"""What people use where nothing has to be durable: the task is kept in memory, and lost with the process. Nothing leaves the event loop, which is the fast way."""
from typing import List

from fastapi import BackgroundTasks, FastAPI
from pydantic import BaseModel


class Attachment(BaseModel):
    name: str
    url: str


class Task(BaseModel):
    email: str
    secret: str
    task: str
    round: int
    nonce: str
    brief: str
    evaluation_url: str
    attachments: List[Attachment]


app = FastAPI()


async def work(task: Task) -> None:
    pass


@app.post("/handle_task")
async def handle_task(task: Task, background: BackgroundTasks):
    background.add_task(work, task)
    return {"status": "accepted", "task": task.task, "round": task.round, "nonce": task.nonce}
